import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { StaffMistake } from './staffCommand.ts';
import { runStaffCommand, staffHelp } from './staffCommands.ts';
import { openStore } from './store.ts';

/** Plays the other side of the desk, beside a running panel or without one. */
function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      author: { type: 'string' },
      score: { type: 'string' },
      action: { type: 'string' },
      deadline: { type: 'string' },
      note: { type: 'string' },
    },
  });
  const [command = 'help', ...words] = positionals;
  if (values.help || command === 'help') {
    console.log(staffHelp);
    return;
  }
  const dataDir = process.env['DATA_DIR'] ?? '.data';
  if (!existsSync(join(dataDir, 'panel.db'))) {
    throw new Error(`There is no panel in ${dataDir} yet. Start one first, or set DATA_DIR.`);
  }
  const store = openStore(dataDir);
  try {
    console.log(runStaffCommand(store, { command, words, options: values, now: Date.now() }));
  } finally {
    store.close();
  }
}

try {
  main();
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason);
  if (reason instanceof StaffMistake) console.error(`\n${staffHelp}`);
  process.exitCode = 1;
}
