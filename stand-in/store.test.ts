import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrations } from './schema.ts';
import { openStandIn } from './standIn.ts';
import { openStore, schemaVersion } from './store.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

describe('a store', () => {
  test('syncs each commit to the disk before it is acknowledged', () => {
    const store = openStore(dataDir);
    const pragma = (name: string) => Object.values(store.one(`PRAGMA ${name}`) ?? {})[0];
    expect([
      pragma('journal_mode'),
      pragma('synchronous'),
      pragma('foreign_keys'),
      pragma('busy_timeout'),
    ]).toEqual(['wal', 2, 1, 5000]);
    store.close();
  });

  test('of a newer program is refused with a sentence and left as it is', () => {
    openStore(dataDir).close();
    const file = new DatabaseSync(join(dataDir, 'panel.db'));
    file.exec(`PRAGMA user_version = ${migrations.length + 1}`);
    file.close();
    expect(() => openStandIn({ dataDir })).toThrow(/version 3.*Nothing was changed/);
    const after = new DatabaseSync(join(dataDir, 'panel.db'));
    expect(after.prepare('SELECT count(*) AS count FROM accounts').get()).toEqual({ count: 0 });
    after.close();
  });

  test('that is no database is refused', () => {
    const file = new DatabaseSync(join(dataDir, 'panel.db'));
    file.exec("CREATE TABLE accounts (other TEXT); INSERT INTO accounts VALUES ('x')");
    file.close();
    expect(() => openStore(dataDir)).toThrow(/accounts/);
    const after = new DatabaseSync(join(dataDir, 'panel.db'));
    expect(after.prepare('SELECT other FROM accounts').all()).toEqual([{ other: 'x' }]);
    expect(after.prepare("SELECT count(*) AS count FROM sqlite_schema WHERE type = 'table'").get()).toEqual({
      count: 1,
    });
    after.close();
  });

  test('takes back a transaction that fails', () => {
    const store = openStore(dataDir);
    expect(() =>
      store.transaction(() => {
        store.run("INSERT INTO settings (name, value) VALUES ('a', 'b')");
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(store.all('SELECT name FROM settings')).toEqual([]);
    store.close();
  });

  test('is filled once, and keeps its data and its secret when it is opened again', () => {
    const first = openStandIn({ dataDir, seedTickets: 1 });
    first.close();
    const second = openStandIn({ dataDir, seedTickets: 60 });
    second.close();
    second.close();
    const store = openStore(dataDir);
    const demo = store.one<{ accountId: number }>("SELECT accountId FROM users WHERE login = 'demo'");
    const counts = store.all<{ archived: number; count: number }>(
      'SELECT archived, count(*) AS count FROM tickets WHERE accountId = ? GROUP BY archived ORDER BY archived',
      [demo?.accountId ?? 0],
    );
    expect([first.totpSecret === second.totpSecret, schemaVersion(store)]).toEqual([true, migrations.length]);
    expect(counts).toEqual([
      { archived: 0, count: 1 },
      { archived: 1, count: 12 },
    ]);
    store.close();
  });

  test('has no text built into its passwords: each is salted', () => {
    openStandIn({ dataDir, seedTickets: 0 }).close();
    const store = openStore(dataDir);
    const hashes = store.all<{ passwordHash: string }>('SELECT passwordHash FROM users');
    store.close();
    expect(new Set(hashes.map(({ passwordHash }) => passwordHash)).size).toBe(5);
    for (const { passwordHash } of hashes) expect(passwordHash).toMatch(/^scrypt:[\w+/=]{24}:[\w+/=]{44}$/);
  });
});
