// Puts mutated panel documents through every decoder: `npm run fuzz -- --runs 2000 --seed 7`. A failing run prints its
// seed, the path to its case and a case made as small as it goes. With `--pages 300`: spoilt storage, addresses and
// configurations, each opened in the browser; a failing one names its round.
import { parseArgs } from 'node:util';
import { buildIfStale, installBrowser, installPackages, projectEnv, runOrExit } from './boot.mjs';

const options = {
  runs: { type: 'string', default: '2000' },
  pages: { type: 'string' },
  seed: { type: 'string' },
};
const { runs, pages, seed } = parseArgs({ options }).values;
installPackages();
const env = projectEnv({ FUZZ_RUNS: runs, FUZZ_SEED: seed ?? String(Date.now() % 2 ** 31) });
console.log(`seed ${env.FUZZ_SEED}`);
if (pages) {
  const page = { ...env, FUZZ_PAGES: pages, CHROMIUM_PATH: installBrowser(), NODE_ENV: 'test' };
  buildIfStale();
  runOrExit('playwright', ['test', 'e2e/app/anyState.spec.ts', '--retries=0'], { env: page });
} else runOrExit('vitest', ['run', 'src/panel/anyAnswer.test.ts', '--testTimeout=0'], { env });
