import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { migrations } from './schema.ts';

type Row = Record<string, SQLOutputValue>;
type Values = readonly SQLInputValue[];

/** The panel's whole state: one SQLite file. Statements take their values as parameters, never in their text. */
export interface Store {
  /** Rows of a statement. The caller names the shape; STRICT tables keep it true. */
  all<Shape extends Row>(sql: string, values?: Values): Shape[];
  one<Shape extends Row>(sql: string, values?: Values): Shape | undefined;
  /** Writes. `id` is the number of the row that was put in. */
  run(sql: string, values?: Values): { changes: number; id: number };
  /** All of `act` or nothing. Inside another transaction it is part of that one. */
  transaction<Result>(act: () => Result): Result;
  close(): void;
}

const pragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA busy_timeout = 5000;
`;

/** Opens `<dataDir>/panel.db`, makes it where there is none and brings it up to this program's version. Throws a sentence for a newer one. */
export function openStore(dataDir: string): Store {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(join(dataDir, 'panel.db'), { timeout: 5000 });
  const store = wrapDatabase(database);
  try {
    database.exec(pragmas);
    migrate(database, store);
  } catch (reason) {
    database.close();
    throw reason;
  }
  return store;
}

/** Whether the store is there and needs no migration. */
export function isStoreCurrent(dataDir: string): boolean {
  const file = join(dataDir, 'panel.db');
  if (!existsSync(file)) return false;
  const database = new DatabaseSync(file, { timeout: 5000 });
  try {
    return schemaVersion(wrapDatabase(database)) === migrations.length;
  } finally {
    database.close();
  }
}

function migrate(database: DatabaseSync, store: Store): void {
  store.transaction(() => {
    const version = schemaVersion(store);
    if (version > migrations.length) {
      throw new Error(
        `The panel's store has version ${version}, this program knows versions up to ${migrations.length}. ` +
          'Nothing was changed. Start the newer program, or give another DATA_DIR.',
      );
    }
    for (const step of migrations.slice(version)) database.exec(step);
    if (version < migrations.length) database.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}

/** The number of migrations the file has been through. */
export function schemaVersion(store: Store): number {
  return store.one<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

function wrapDatabase(database: DatabaseSync): Store {
  const prepared = new Map<string, StatementSync>();
  let isInTransaction = false;
  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  return {
    // The one place where rows get their type; the tables are STRICT, so a column holds what the schema says.
    all: <Shape extends Row>(sql: string, values: Values = []) => prepare(sql).all(...values) as Shape[],
    one: <Shape extends Row>(sql: string, values: Values = []) =>
      prepare(sql).get(...values) as Shape | undefined,
    run(sql, values = []) {
      const { changes, lastInsertRowid } = prepare(sql).run(...values);
      return { changes: Number(changes), id: Number(lastInsertRowid) };
    },
    transaction(act) {
      if (isInTransaction) return act();
      // IMMEDIATE: a seeder or the staff command may write from another process meanwhile.
      database.exec('BEGIN IMMEDIATE');
      isInTransaction = true;
      try {
        const result = act();
        database.exec('COMMIT');
        return result;
      } catch (reason) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw reason;
      } finally {
        isInTransaction = false;
      }
    },
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}
