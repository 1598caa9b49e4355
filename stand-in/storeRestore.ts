import { chmodSync, copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { countSoundStore, putInPlace } from './soundStore.ts';
import type { StoreCount } from './soundStore.ts';

export interface Restored extends StoreCount {
  /** Where the state that was there before lies now; null when there was none. */
  setAside: string | null;
}

const logFiles = ['panel.db-wal', 'panel.db-shm'];

/**
 * Makes a backup the panel's state. Nothing is touched before the backup was read through and copied; what was there
 * is set aside, never deleted. Everybody has to sign in again: a session that was ended since must not come to life.
 * Throws a sentence; then all is as it was.
 */
export function restoreStore(file: string, dataDir: string, mayReplace: boolean, now: Date): Restored {
  const count = countSoundStore(file);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const store = join(dataDir, 'panel.db');
  if (existsSync(store)) {
    if (!mayReplace)
      throw new Error(`There is a panel in ${dataDir} already. Add --replace to set it aside.`);
    refuseWhileRunning(store, dataDir);
  }
  const unfinished = join(dataDir, 'panel.db.unfinished');
  try {
    copyWithoutSessions(file, unfinished);
    const setAside = setStoreAside(dataDir, now);
    putInPlace(unfinished, store);
    return { ...count, setAside };
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Only the last one who has a file open may change the way its log is kept. */
function refuseWhileRunning(store: string, dataDir: string): void {
  const database = new DatabaseSync(store, { timeout: 200 });
  try {
    database.exec('PRAGMA journal_mode = DELETE');
  } catch (reason) {
    if (!(reason instanceof Error && /locked|busy/.test(reason.message))) return; // Damaged: that is why it is replaced.
    throw new Error(`The panel in ${dataDir} is running. Stop it first.`, { cause: reason });
  } finally {
    database.close();
  }
}

function copyWithoutSessions(file: string, copy: string): void {
  copyFileSync(file, copy);
  chmodSync(copy, 0o600);
  const database = new DatabaseSync(copy);
  try {
    database.exec('PRAGMA journal_mode = DELETE; DELETE FROM sessions');
  } finally {
    database.close();
  }
  countSoundStore(copy);
}

/**
 * All files of it together: a log that outlives its file would be taken for the new one's. The store itself stays in
 * its place, too, until the new one takes that: at no moment a start would find none and make a fresh one.
 */
function setStoreAside(dataDir: string, now: Date): string | null {
  const there = [...logFiles, 'panel.db'].filter((name) => existsSync(join(dataDir, name)));
  if (there.length === 0) return null;
  const aside = join(dataDir, `before-restore-${now.toISOString().replaceAll(/[:.]/g, '-')}`);
  mkdirSync(aside, { mode: 0o700 });
  for (const name of there) {
    const move = logFiles.includes(name) ? renameSync : linkSync;
    move(join(dataDir, name), join(aside, name));
  }
  return aside;
}
