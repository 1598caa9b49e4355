import { parseArgs } from 'node:util';
import type { StoreCount } from './soundStore.ts';
import { backUpStore } from './storeBackup.ts';
import { restoreStore } from './storeRestore.ts';

const storeHelp = `Usage: npm run stand-in [-- <command>]

  (none)            runs the panel: PORT (8090), HOST (127.0.0.1), SEED_TICKETS (60)
  backup <file>     writes its state into one file; the panel may be running
  restore <file>    makes a backup its state; the panel must not be running

--replace lets a backup replace a file, a restore the state that is there (it is set aside).
DATA_DIR says where the panel keeps its store (.data unless told).`;

/** Does what the words after the program's name say and gives a line to print. Throws a sentence when it cannot. */
export function runStoreCommand(args: readonly string[], dataDir: string, now: Date): string {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      replace: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return storeHelp;
  const [command, file, ...rest] = positionals;
  if (file === undefined || rest.length > 0 || (command !== 'backup' && command !== 'restore')) {
    throw new Error(`That is no command.\n\n${storeHelp}`);
  }
  if (command === 'backup') {
    return `Backed up ${contents(backUpStore(dataDir, file, values.replace))} into ${file}.`;
  }
  const { setAside, ...count } = restoreStore(file, dataDir, values.replace, now);
  const former = setAside === null ? '' : ` What was there is in ${setAside}.`;
  return `Restored ${contents(count)} from ${file}. Everybody signs in again.${former}`;
}

function contents({ accounts, tickets, messages, attachments }: StoreCount): string {
  return `${accounts} accounts, ${tickets} tickets, ${messages} messages and ${attachments} files`;
}
