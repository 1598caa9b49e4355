// The bill of materials, after the lock file was looked through; and what the registry knows to be faulty.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './boot.mjs';
import { licenceOf, lockfileFaults } from './lockfile.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

const faults = lockfileFaults(lockfile, manifest);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);

const bill = billOfMaterials();
const file = join(root, 'dist', 'sbom.cdx.json');
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${bill.components.length} packages, each pinned by its bytes and from the registry: ${file}`);
for (const [licence, many] of countLicences(bill.components)) console.log(`${licence} ${many}`);
process.exit(audit());

/** CycloneDX 1.5 by npm itself, with what it does not know: our name, and the licences that are not stated. */
function billOfMaterials() {
  const format = ['--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'];
  const { status, stdout, stderr } = askNpm(['sbom', ...format]);
  if (status !== 0) {
    console.error(`npm makes no bill of materials:\n${stderr}`);
    process.exit(1);
  }
  const bill = JSON.parse(stdout);
  // npm calls it after the folder that it stands in.
  bill.metadata.component.name = manifest.name;
  for (const component of bill.components) component.licenses ??= [{ license: { id: licenceOf(component) } }];
  return bill;
}

/** Asks the registry for known faults. A registry that does not answer that is no clean bill, and it is said. */
function audit() {
  const { status, stdout } = askNpm(['audit', '--json']);
  const answer = stdout.startsWith('{') ? JSON.parse(stdout) : {};
  const found = answer.metadata?.vulnerabilities;
  if (found === undefined) {
    console.log(`Known faults: NOT CHECKED, the registry does not tell (${answer.message ?? 'no answer'}).`);
    return 0;
  }
  const names = Object.values(answer.vulnerabilities).map(({ name, severity }) => `${name} (${severity})`);
  console.log(`Known faults: ${found.total === 0 ? 'none' : names.join(', ')}`);
  return status;
}

function askNpm(args) {
  const { command, rest, options } = npm(['--loglevel=error', ...args]);
  return spawnSync(command, rest, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...options });
}

function countLicences(components) {
  const counts = new Map();
  for (const { licenses } of components) {
    const name = licenses
      .map(({ license, expression }) => expression ?? license.id ?? license.name)
      .join(', ');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one);
}
