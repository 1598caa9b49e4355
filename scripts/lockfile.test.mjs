import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './boot.mjs';
import { lockfileFaults } from './lockfile.mjs';

const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));

test('V15 every locked package is pinned by its bytes, of the registry, without install script, ours to use', () => {
  expect(lockfileFaults(read('package-lock.json'), read('package.json'))).toEqual([]);
});

const sound = { version: '1.0.0', integrity: `sha512-${'a'.repeat(86)}==`, license: 'MIT' };
const manifest = { dependencies: { one: '1.0.0' } };

function faultsWith(entry, more = {}) {
  const packages = { '': manifest, 'node_modules/one': sound, 'node_modules/one/node_modules/@a/two': entry };
  return lockfileFaults({ lockfileVersion: 3, packages, ...more }, manifest);
}

test.each([
  [{}, []],
  [{ license: 'GPL-3.0 OR ISC' }, []],
  [{ license: 'MPL-2.0', dev: true }, []],
  [{ license: 'MPL-2.0' }, ['@a/two 1.0.0 has the licence MPL-2.0, which is not on the list.']],
  [
    { license: 'MIT AND GPL-3.0' },
    ['@a/two 1.0.0 has the licence MIT AND GPL-3.0, which is not on the list.'],
  ],
  [
    { license: undefined },
    ['@a/two 1.0.0 has the licence that it does not state, which is not on the list.'],
  ],
  [{ integrity: undefined }, ['@a/two 1.0.0 is not pinned by its bytes.']],
  [{ integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, ['@a/two 1.0.0 is not pinned by its bytes.']],
  [
    { resolved: 'git+ssh://git@example.com/two.git#1' },
    ['@a/two 1.0.0 comes from elsewhere than the registry.'],
  ],
  [{ link: true }, ['@a/two 1.0.0 comes from elsewhere than the registry.']],
  [{ hasInstallScript: true }, ['@a/two 1.0.0 runs a script when it is installed.']],
])('V15 a package locked with %j is told: %j', (change, faults) => {
  expect(faultsWith({ ...sound, ...change })).toEqual(faults);
});

test('V15 a range, a package that is not locked and an older format are told', () => {
  expect(faultsWith(sound, { lockfileVersion: 2 })).toEqual(['The lock file is not of version 3.']);
  const packages = { '': manifest };
  expect(lockfileFaults({ lockfileVersion: 3, packages }, { dependencies: { one: '^1.0.0' } })).toEqual([
    'The lock file has other dependencies than package.json.',
    'one is asked for as ^1.0.0, which is not one version.',
  ]);
});
