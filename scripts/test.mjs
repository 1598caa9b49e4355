// The one gate: static checks, unit tests, then the browser tests against the real build, server and stand-in.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildIfStale,
  installBrowser,
  installPackages,
  projectEnv,
  projectNode,
  root,
  run,
  runAside,
} from './boot.mjs';

installPackages();
const browser = installBrowser();
const env = projectEnv({ CHROMIUM_PATH: browser, NODE_ENV: 'test', FORCE_COLOR: '0' });
const counts = { passed: 0, failed: 0 };

const steps = [
  ['types', 'tsc', ['-p', 'tsconfig.json']],
  ['lint and import rules', 'oxlint', ['--type-aware', '--quiet']],
  ['format', 'oxfmt', ['--check']],
  ['unused code', 'knip', []],
];
// Side by side: none of them keeps every core busy.
const checks = steps.map(([title, tool, args]) => ({ title, ended: runAside(tool, args, { env }) }));
for (const { title, ended } of checks) {
  const { status, output } = await ended;
  console.log(`\n— ${title}\n${output}`.trimEnd());
  count(status === 0 ? 1 : 0, 1);
}

console.log('\n— unit tests');
const unitReport = report('unit.json');
const unitStatus = run(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  { env },
);
const unit = read(unitReport);
countRun(unit?.numPassedTests, unit?.numFailedTests, unitStatus);

console.log('\n— browser tests');
buildIfStale();
const browserReport = report('browser.json');
const browserStatus = run('playwright', ['test'], {
  env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
});
const browserResults = read(browserReport);
const stats = browserResults?.stats;
countRun(stats && stats.expected + stats.flaky, stats?.unexpected, browserStatus);
for (const title of flakyTitles(browserResults?.suites ?? []))
  console.log(`Passed only when run again: ${title}`);

console.log('\n— scenarios and security requirements');
const matrixStatus = run(projectNode(), [join(root, 'scripts', 'matrix.mjs'), '--brief'], { env });
count(matrixStatus === 0 ? 1 : 0, 1);

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);

function count(passed, total) {
  counts.passed += passed;
  counts.failed += total - passed;
}

/** A runner that ended badly without a failed test (a crash, no report) is a failure of its own. */
function countRun(passed = 0, failed = 0, status) {
  counts.passed += passed;
  counts.failed += status !== 0 && failed === 0 ? 1 : failed;
  if (passed === 0 && failed === 0 && status === 0) counts.failed += 1;
}

function report(name) {
  const path = join(root, 'test-results', name);
  rmSync(path, { force: true });
  return path;
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    console.error(`No report at ${path}: ${error.message}`);
    return undefined;
  }
}

/** The tests that passed at a second or third try: each is a bug to be found. */
function flakyTitles(suites) {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? []).filter(isFlaky).map(({ file, line, title }) => `${file}:${line} ${title}`),
    ...flakyTitles(suite.suites ?? []),
  ]);
}

function isFlaky(spec) {
  return spec.tests.some(({ status }) => status === 'flaky');
}
