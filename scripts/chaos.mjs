// A random customer drives the app in a browser while the line breaks and tab and server are killed: `npm run chaos --
// --runs 2000 --seed 1`. At the end of each run storage, ledger and what was told have to agree. A failing run prints its
// seed and a shortened schedule; `--runs 1 --seed N` plays one run again.
// `npm run chaos -- --kills 2000` kills the stand-in alone, under writing load.
import { parseArgs } from 'node:util';
import { buildIfStale, installBrowser, installPackages, projectEnv, runOrExit } from './boot.mjs';

const options = {
  runs: { type: 'string', default: '200' },
  seed: { type: 'string' },
  kills: { type: 'string' },
};
const { runs, seed, kills } = parseArgs({ options }).values;
installPackages();
if (kills !== undefined) {
  runOrExit('vitest', ['run', 'stand-in/durability.test.ts'], { env: projectEnv({ CHAOS_KILLS: kills }) });
} else {
  const browser = installBrowser();
  const first = seed ?? String(Date.now() % 1_000_000);
  buildIfStale();
  console.log(`seed ${first}, ${runs} runs`);
  const env = projectEnv({ CHROMIUM_PATH: browser, CHAOS_RUNS: runs, CHAOS_SEED: first });
  runOrExit('playwright', ['test', 'e2e/chaos', '--retries=0', '--reporter=line'], { env });
}
