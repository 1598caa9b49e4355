// All static checks and the unit tests, in the order in which a mistake is cheapest to be told of.
import { installPackages, projectEnv, run } from './boot.mjs';

installPackages();
const env = projectEnv();
const steps = [
  ['types', 'tsc', ['-p', 'tsconfig.json']],
  ['lint', 'oxlint', ['--type-aware', '--quiet']],
  ['format', 'oxfmt', ['--check']],
  ['unused code', 'knip', []],
  ['unit tests', 'vitest', ['run']],
];
const failed = steps.filter(([title, tool, args]) => {
  console.log(`\n— ${title}`);
  return run(tool, args, { env }) !== 0;
});
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(([title]) => title).join(', ')}`);
  process.exit(1);
}
