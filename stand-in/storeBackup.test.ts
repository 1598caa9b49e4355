import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { openSeeder } from './seedBuilders.ts';
import { openStandIn } from './standIn.ts';
import { backUpStore } from './storeBackup.ts';
import { runStoreCommand } from './storeCommand.ts';
import { restoreStore } from './storeRestore.ts';

const program = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const now = new Date('2026-11-25T12:00:00Z');
const mayNot = false;
const may = true;

// Filled once: the demo accounts' passwords take a while to hash.
const filled = mkdtempSync(join(tmpdir(), 'backup-filled-'));
openStandIn({ dataDir: filled, seedTickets: 3 }).close();
afterAll(() => rmSync(filled, { recursive: true }));

let folder = '';
let dataDir = '';
let backup = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  dataDir = join(folder, 'data');
  backup = join(folder, 'panel.backup');
  cpSync(filled, dataDir, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

test('a backup taken while the panel writes has all that was acknowledged before, and no half of anything', async () => {
  const seeder = openSeeder(dataDir);
  const customer = seeder.customer({ balance: 100_000_000, incidents: 0 });
  const { id } = seeder.ticket(customer);
  seeder.close();
  const args = [program('durabilityWriter.ts'), dataDir, customer.login, customer.password, String(id), '0'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  const told: string[] = [];
  const backups: { file: string; acknowledged: string[] }[] = [];
  for await (const line of createInterface(child.stdout)) {
    if (told.push(line) % 10 !== 0 || backups.length === 3) continue;
    const file = join(folder, `backup-${told.length}`);
    backups.push({ file, acknowledged: [...told] });
    backUpStore(dataDir, file, mayNot);
    if (backups.length === 3) child.kill('SIGKILL');
  }
  await gone;
  expect(backups).toHaveLength(3);
  for (const { file, acknowledged } of backups) {
    const restored = mkdtempSync(join(folder, 'restored-'));
    restoreStore(file, restored, mayNot, now);
    const reader = openSeeder(restored);
    const bodies = new Set(reader.storedMessages(id).map(({ body }) => body));
    expect(acknowledged.filter((body) => !bodies.has(body))).toEqual([]);
    const { balance, incidents } = reader.account(customer.accountId);
    expect(balance + incidents * 1000).toBe(100_000_000);
    reader.close();
  }
});

test('what is restored takes the place of what was there, which is set aside; sessions end', () => {
  const seeder = openSeeder(dataDir);
  const customer = seeder.customer({});
  seeder.openSession(customer);
  seeder.ticket(customer, { subject: 'Before' });
  const counted = backUpStore(dataDir, backup, mayNot);
  seeder.ticket(customer, { subject: 'After' });
  expect(seeder.countTickets(customer.accountId)).toBe(2);
  seeder.close();
  expect(() => restoreStore(backup, dataDir, mayNot, now)).toThrow('There is a panel in');

  const { setAside, ...restored } = restoreStore(backup, dataDir, may, now);
  expect(restored).toEqual(counted);
  const reader = openSeeder(dataDir);
  expect(reader.countTickets(customer.accountId)).toBe(1);
  reader.close();
  const database = new DatabaseSync(join(dataDir, 'panel.db'));
  expect(database.prepare('SELECT count(*) AS many FROM sessions').get()).toEqual({ many: 0 });
  database.close();
  const former = openSeeder(setAside ?? '');
  expect(former.countTickets(customer.accountId)).toBe(2);
  former.close();
});

test('a panel that runs is not replaced under its feet', () => {
  backUpStore(dataDir, backup, mayNot);
  const running = openStandIn({ dataDir });
  expect(() => restoreStore(backup, dataDir, may, now)).toThrow(/is running\. Stop it first\.$/);
  running.close();
  expect(restoreStore(backup, dataDir, may, now).accounts).toBe(5);
});

test('a store that is damaged itself can be replaced, its log with it', () => {
  backUpStore(dataDir, backup, mayNot);
  writeFileSync(join(dataDir, 'panel.db'), 'gone');
  writeFileSync(join(dataDir, 'panel.db-wal'), 'gone, too');
  const { setAside } = restoreStore(backup, dataDir, may, now);
  expect(readFileSync(join(setAside ?? '', 'panel.db'), 'utf8')).toBe('gone');
  expect(readdirSync(dataDir).filter((name) => name.startsWith('panel'))).toEqual(['panel.db']);
  openStandIn({ dataDir }).close();
});

test.each<[string, (sound: Buffer) => Buffer, RegExp]>([
  ['cut short', (sound) => sound.subarray(0, sound.length / 2), /damaged/],
  ['overwritten in the middle', (sound) => Buffer.from(sound).fill(7, 40_960, 90_000), /damaged/],
  ['a text', () => Buffer.from('Dear support'), /damaged, or no backup of a panel/],
  ['empty', () => Buffer.alloc(0), /no backup of a panel/],
  [
    'of a newer program',
    (sound) => (sound.writeUInt32BE(99, 60), sound),
    /was made by a newer program than this one/,
  ],
])('a backup that is %s is refused, and nothing is touched', (_what, damage, sentence) => {
  backUpStore(dataDir, backup, mayNot);
  writeFileSync(backup, damage(readFileSync(backup)));
  const before = readFileSync(join(dataDir, 'panel.db'));
  expect(() => restoreStore(backup, dataDir, may, now)).toThrow(sentence);
  expect(readFileSync(join(dataDir, 'panel.db'))).toEqual(before);
  expect(readdirSync(dataDir)).toEqual(['panel.db']);
});

test('a backup replaces no file unless told, and of no panel none is made', () => {
  writeFileSync(backup, 'mine');
  expect(() => backUpStore(dataDir, backup, mayNot)).toThrow('is there already');
  expect(readFileSync(backup, 'utf8')).toBe('mine');
  expect(() => backUpStore(join(folder, 'nowhere'), backup, may)).toThrow('There is no panel in');
  backUpStore(dataDir, backup, may);
  expect(readdirSync(folder).toSorted()).toEqual(['data', 'panel.backup']);
});

test('one command each, and a sentence where it cannot be done', async () => {
  const main = (...words: string[]) =>
    promisify(execFile)(process.execPath, [program('main.ts'), ...words], {
      env: { ...process.env, DATA_DIR: dataDir },
    });
  const { stdout } = await main('backup', backup);
  expect(stdout).toMatch(/^Backed up 5 accounts, \d+ tickets, .* into .*panel\.backup\.\n$/);
  await expect(main('restore', backup)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^There is a panel in .* already\. Add --replace to set it aside\.\n$/),
  });
  const said = runStoreCommand(['restore', backup, '--replace'], dataDir, now);
  expect(said).toMatch(/^Restored 5 accounts, .* Everybody signs in again\. What was there is in /);
  expect(() => runStoreCommand(['restore'], dataDir, now)).toThrow('Usage:');
  expect(() => runStoreCommand(['purge', backup], dataDir, now)).toThrow('Usage:');
});
