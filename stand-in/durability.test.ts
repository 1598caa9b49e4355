import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openSeeder } from './seedBuilders.ts';
import { openStandIn } from './standIn.ts';
import { openStore } from './store.ts';

/** `npm run chaos` asks for more. */
const kills = Number(process.env['CHAOS_KILLS'] ?? 20);
const writer = fileURLToPath(new URL('durabilityWriter.ts', import.meta.url));

/** Lets a child write until it has told of so many acknowledged replies, kills it, and gives what it told. */
async function writeAndKill(args: readonly string[], count: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  const told: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    told.push(line);
    if (told.length === count) child.kill('SIGKILL');
  }
  await gone;
  return told;
}

/** What the ledger adds up to. */
function ledgerOf(dataDir: string, accountId: number): unknown {
  const store = openStore(dataDir);
  const sum = 'SELECT sum(cents) AS balance, sum(incidents) AS incidents FROM ledger WHERE accountId = ?';
  const row = store.one(sum, [accountId]);
  store.close();
  return { ...row };
}

test(
  `S075 S097 after each of ${kills} kills under writing load every acknowledged reply and purchase is there`,
  { timeout: 60_000 + 3_000 * kills },
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'durable-'));
    openStandIn({ dataDir, seedTickets: 1 }).close();
    const seeder = openSeeder(dataDir);
    const customer = seeder.customer({ balance: 100_000_000, incidents: 0 });
    const { id } = seeder.ticket(customer);
    seeder.close();

    const acknowledged: string[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const args = [dataDir, customer.login, customer.password, String(id), String(kill)];
      acknowledged.push(...(await writeAndKill(args, 1 + (kill % 20))));
      const reopened = openSeeder(dataDir);
      const bodies = new Set(reopened.storedMessages(id).map(({ body }) => body));
      expect(acknowledged.filter((body) => !bodies.has(body))).toEqual([]);
      // S075: the charge and the incidents of a purchase are both there or both not.
      const { balance, incidents } = reopened.account(customer.accountId);
      expect(balance + incidents * 1000).toBe(100_000_000);
      expect(incidents).toBeGreaterThanOrEqual(acknowledged.length);
      reopened.close();
      expect(ledgerOf(dataDir, customer.accountId)).toEqual({ balance, incidents });
    }
    rmSync(dataDir, { recursive: true, force: true });
  },
);
