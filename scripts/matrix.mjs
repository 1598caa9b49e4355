// Which test shows which scenario of docs/scenarios.md, and how it ended in the last `npm test`: `npm run matrix`.
// A scenario that no test cites, and that e2e/README.md does not answer for, is a gap; so is a security requirement of
// docs/asvs.md without a test or a reason. A gap or a failed test fails.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, projectEnv, root } from './boot.mjs';
import { printedRequirements, requirementsOf } from './requirementMatrix.mjs';
import { matrixOf, printed } from './scenarioMatrix.mjs';
import { fromBrowser, fromListing, fromUnit } from './testReports.mjs';

installPackages();
// The gate calls this when both reports have just been written; by hand, what is there may be of one spec alone.
const brief = process.argv.includes('--brief');
const results = [...fromUnit(report('unit.json') ?? {}, root), ...fromBrowser(report('browser.json') ?? {})];
const known = brief ? results : [...listedUnit(), ...listedBrowser()];
const matrix = matrixOf({
  scenarios: text('docs/scenarios.md'),
  answers: text('e2e/README.md'),
  tests: known,
  results,
});
const security = requirementsOf({
  requirements: text('docs/asvs.md'),
  table: text('docs/scenarios.md'),
  tests: known,
});
console.log(`${printed(matrix, { brief })}\n\n${printedRequirements(security)}`);
const faults = [matrix.gaps, matrix.failed, security.gaps, security.missing, security.failed].flat();
process.exitCode = faults.length === 0 ? 0 : 1;

function listedUnit() {
  return fromListing(JSON.parse(output('vitest', ['list', '--json', '--no-static-parse'])), root);
}

function listedBrowser() {
  return fromBrowser(JSON.parse(output('playwright', ['test', '--list', '--reporter=json'])));
}

function output(tool, args) {
  const { status, stdout, stderr } = spawnSync(tool, args, {
    cwd: root,
    env: projectEnv(),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status === 0) return stdout;
  console.error(stderr || stdout);
  return process.exit(1);
}

function text(path) {
  return readFileSync(join(root, path), 'utf8');
}

function report(name) {
  const path = join(root, 'test-results', name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
