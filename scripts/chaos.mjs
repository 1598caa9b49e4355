// A random customer drives the app in a browser while the line breaks and tab and server are killed: `npm run chaos --
// --runs 2000 --seed 1`. At the end of each run storage, ledger and what was told have to agree. A failing run prints its
// seed and a shortened schedule; `--runs 1 --seed N` plays one run again.
// `npm run chaos -- --teeth` breaks the stand-in in four ways, and fails where the runs do not notice.
// `npm run chaos -- --schedules 2000 --seed 1` puts replies, new tickets and purchases through schedules of faults without
// a browser, thousands in a minute. `npm run chaos -- --kills 2000` kills the stand-in alone, under writing load.
import { parseArgs } from 'node:util';
import { buildIfStale, installBrowser, installPackages, projectEnv, runOrExit } from './boot.mjs';

const options = {
  runs: { type: 'string', default: '200' },
  seed: { type: 'string' },
  schedules: { type: 'string' },
  kills: { type: 'string' },
  teeth: { type: 'boolean' },
};
const { runs, seed, schedules, kills, teeth } = parseArgs({ options }).values;
installPackages();
const first = seed ?? String(Date.now() % 1_000_000);
if (kills !== undefined) {
  runOrExit('vitest', ['run', 'stand-in/durability.test.ts'], { env: projectEnv({ CHAOS_KILLS: kills }) });
} else if (schedules !== undefined) {
  console.log(`seed ${first}, ${schedules} schedules of each test`);
  const env = projectEnv({ CHAOS_RUNS: schedules, CHAOS_SEED: first });
  runOrExit('vitest', ['run', 'haos.test', '--testTimeout=0'], { env });
} else {
  const browser = installBrowser();
  buildIfStale();
  console.log(teeth ? `seed ${first}, a broken panel` : `seed ${first}, ${runs} runs`);
  const env = projectEnv({
    CHROMIUM_PATH: browser,
    CHAOS_RUNS: runs,
    CHAOS_SEED: first,
    ...(teeth ? { CHAOS_TEETH: '1' } : {}),
  });
  const spec = `e2e/chaos/${teeth ? 'teeth' : 'chaos'}.spec.ts`;
  runOrExit('playwright', ['test', spec, '--retries=0', '--reporter=line'], { env });
}
