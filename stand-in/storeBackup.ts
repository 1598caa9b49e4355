import { chmodSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { countSoundStore, putInPlace } from './soundStore.ts';
import type { StoreCount } from './soundStore.ts';

/**
 * Writes the panel's whole state as of one moment into one file. The panel may be running and writing: all that it had
 * acknowledged when this began is in it, and no half of a transaction. Throws a sentence; then `file` is as it was.
 */
export function backUpStore(dataDir: string, file: string, mayReplace: boolean): StoreCount {
  const store = join(dataDir, 'panel.db');
  if (!existsSync(store)) throw new Error(`There is no panel in ${dataDir}.`);
  if (existsSync(file) && !mayReplace) {
    throw new Error(`${file} is there already. Name another file, or add --replace.`);
  }
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    copyAsOfNow(store, unfinished);
    const count = countSoundStore(unfinished);
    putInPlace(unfinished, file);
    return count;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** One read transaction over the whole file: writers go on beside it, and none of theirs is seen half. */
function copyAsOfNow(store: string, copy: string): void {
  const database = new DatabaseSync(store, { timeout: 5000 });
  try {
    database.prepare('VACUUM INTO ?').run(copy);
    // Passwords' hashes and customers' words are in it.
    chmodSync(copy, 0o600);
  } finally {
    database.close();
  }
}
