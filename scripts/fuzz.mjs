// Puts mutated panel documents through every decoder: `npm run fuzz -- --runs 2000 --seed 7`. A failing run prints its
// seed, the path to its case and a case made as small as it goes.
import { parseArgs } from 'node:util';
import { installPackages, projectEnv, runOrExit } from './boot.mjs';

const options = { runs: { type: 'string', default: '2000' }, seed: { type: 'string' } };
const { runs, seed } = parseArgs({ options }).values;
installPackages();
const env = projectEnv({ FUZZ_RUNS: runs, FUZZ_SEED: seed ?? String(Date.now() % 2 ** 31) });
console.log(`seed ${env.FUZZ_SEED}`);
runOrExit('vitest', ['run', 'src/panel/anyAnswer.test.ts', '--testTimeout=0'], { env });
