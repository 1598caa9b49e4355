import { closeSync, existsSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrations } from './schema.ts';

/** What is in a file of the panel, for whoever copies it to compare. */
export interface StoreCount {
  accounts: number;
  tickets: number;
  messages: number;
  attachments: number;
}

/** Reads a whole file of the panel's, every page of it. Throws a sentence for one that is damaged or none. */
export function countSoundStore(file: string): StoreCount {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const database = openReadOnly(file);
  try {
    return readSound(database, file);
  } catch (reason) {
    // What SQLite says of a file it cannot read is of no use to whoever wants to have it back.
    if (reason instanceof Unsound) throw reason;
    throw new Unsound(`${file} is damaged, or no backup of a panel.`);
  } finally {
    database.close();
  }
}

/** Puts a finished file into its place so that a power cut leaves the whole of it or nothing. */
export function putInPlace(finished: string, place: string): void {
  sync(finished);
  renameSync(finished, place);
  sync(dirname(place));
}

class Unsound extends Error {}

function openReadOnly(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  } catch {
    throw new Unsound(`${file} cannot be opened.`);
  }
}

function readSound(database: DatabaseSync, file: string): StoreCount {
  const first = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];
  if (first('PRAGMA integrity_check') !== 'ok' || first('PRAGMA foreign_key_check') !== undefined) {
    throw new Unsound(`${file} is damaged: parts of it contradict each other.`);
  }
  if (first("SELECT value FROM settings WHERE name = 'seededAt'") === undefined) {
    throw new Unsound(`${file} holds no panel.`);
  }
  if (Number(first('PRAGMA user_version')) > migrations.length) {
    throw new Unsound(`${file} was made by a newer program than this one.`);
  }
  const count = (table: keyof StoreCount) => Number(first(`SELECT count(*) FROM ${table}`));
  return {
    accounts: count('accounts'),
    tickets: count('tickets'),
    messages: count('messages'),
    attachments: count('attachments'),
  };
}

function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
