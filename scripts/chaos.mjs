// Kills the stand-in under writing load, 500 times unless told otherwise: `npm run chaos -- 2000`. After each kill every
// acknowledged reply and purchase has to be there, and each charge with its incidents.
import { installPackages, projectEnv, runOrExit } from './boot.mjs';

installPackages();
const env = projectEnv({ CHAOS_KILLS: process.argv[2] ?? '500' });
runOrExit('vitest', ['run', 'stand-in/durability.test.ts'], { env });
