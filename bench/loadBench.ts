import { setTimeout as wait } from 'node:timers/promises';
import { openSeeder } from '../stand-in/seedBuilders.ts';
import type { Seeder } from '../stand-in/seedBuilders.ts';
import type { Figures } from './figures.ts';
import { openLoadClient } from './loadClient.ts';
import { visit } from './loadCustomer.ts';
import type { Visit, Visitor } from './loadCustomer.ts';
import { faultsAgainst, openTold, startBalance } from './loadLedger.ts';
import type { Told } from './loadLedger.ts';
import type { LoadOptions } from './loadOptions.ts';
import { watchMemory } from './memoryWatch.ts';
import { demoSession, startServer } from './runningServer.ts';
import type { RunningServer } from './runningServer.ts';

/** One in so many looks at the account with all those tickets. */
const EACH = 50;
const TICKETS_EACH = 4;

/**
 * Many customers at once, reading and writing: for some minutes undisturbed, then while the server is killed again and
 * again. Gives what went wrong, a sentence each: a call that failed while nothing was killed, and what was acknowledged
 * and is not stored, or is twice.
 */
export async function benchLoad(figures: Figures, port: number, options: LoadOptions): Promise<string[]> {
  let server = await startServer(port, options.tickets);
  const seeder = openSeeder(server.dataDir);
  try {
    const visitors = await inviteAll(seeder, server.origin, options);
    const faults = await undisturbed(figures, server, visitors, options);
    if (options.kills > 0) server = await underKills(figures, server, visitors, options);
    const told = visitors.flatMap((visitor) => visitor.told ?? []);
    const lost = faultsAgainst(seeder, told);
    figures.add('load.writes_acknowledged', countWrites(told), '');
    figures.add('load.writes_lost_or_doubled', lost.length, '');
    return [...faults, ...lost];
  } finally {
    seeder.close();
    await server.stop();
  }
}

async function inviteAll(seeder: Seeder, origin: string, options: LoadOptions): Promise<Visitor[]> {
  const readers = Math.ceil(options.customers / EACH);
  const demoTickets = [1001, 1002, 1003, 1004].filter((_id, index) => index < options.tickets);
  const visitors: Visitor[] = [];
  for (let count = 0; count < readers; count++) {
    const session = await demoSession(origin);
    visitors.push({ session, tickets: demoTickets, pages: Math.ceil(options.tickets / 50), told: null });
  }
  while (visitors.length < options.customers) {
    const customer = seeder.customer({ balance: startBalance, incidents: 0 });
    const tickets = Array.from({ length: TICKETS_EACH }, () => seeder.ticket(customer).id);
    visitors.push({
      session: seeder.openSession(customer),
      tickets,
      pages: 1,
      told: openTold(customer, tickets),
    });
  }
  return visitors;
}

async function undisturbed(
  figures: Figures,
  server: RunningServer,
  visitors: readonly Visitor[],
  { seconds, pause }: LoadOptions,
): Promise<string[]> {
  const faults: string[] = [];
  const taken = new Map<string, number[]>();
  const memory = watchMemory(server.pid);
  const over = Date.now() + seconds * 1000;
  await letVisit(server.origin, visitors, {
    pauseMs: pause,
    isOver: () => Date.now() >= over,
    done: (kind, ms) => push(taken, kind, ms),
    failed: (kind, reason) => void faults.push(`${kind}: ${String(reason)}`),
  });
  const calls = [...taken.values()].reduce((total, all) => total + all.length, 0);
  figures.add('load.calls', calls, '');
  figures.add('load.calls_per_second', calls / seconds, '/s');
  figures.add('load.errors', faults.length, '');
  for (const [kind, all] of taken) figures.addSpread(`load.${kind}`, all, 'ms', [50, 95, 99]);
  const { meanAfterWarmUp, slopePerMinute, peak } = memory.stop();
  figures.add('load.memory_after_warm_up', meanAfterWarmUp, 'MB');
  figures.add('load.memory_peak', peak, 'MB');
  figures.add('load.memory_slope', slopePerMinute, 'MB/min');
  return faults;
}

function push(taken: Map<string, number[]>, kind: string, ms: number): void {
  const known = taken.get(kind);
  if (known === undefined) taken.set(kind, [ms]);
  else known.push(ms);
}

/** Calls that break off are what happens then: what counts is what was acknowledged. Gives the last server started. */
async function underKills(
  figures: Figures,
  first: RunningServer,
  visitors: readonly Visitor[],
  { kills, pause, tickets }: LoadOptions,
): Promise<RunningServer> {
  let [server, isOver, broken, done] = [first, false, 0, 0];
  const ready: number[] = [];
  const visits = letVisit(first.origin, visitors, {
    pauseMs: pause,
    isOver: () => isOver,
    done: () => (done += 1),
    failed: () => (broken += 1),
  });
  for (let kill = 0; kill < kills; kill++) {
    await wait(100 + Math.random() * 600);
    await server.kill();
    server = await startServer(Number(new URL(first.origin).port), tickets, first.dataDir);
    ready.push(server.readyMs);
  }
  isOver = true;
  await visits;
  figures.add('load.kills', kills, '');
  figures.add('load.calls_between_kills', done, '');
  figures.add('load.calls_broken_by_kills', broken, '');
  figures.addSpread('load.ready_after_kill', ready, 'ms');
  return server;
}

async function letVisit(
  origin: string,
  visitors: readonly Visitor[],
  terms: Omit<Visit, 'client' | 'who'>,
): Promise<void> {
  await Promise.all(
    visitors.map(async (who) => {
      const client = openLoadClient(origin, who.session);
      await visit({ ...terms, client, who });
      client.close();
    }),
  );
}

function countWrites(told: readonly Told[]): number {
  const inTickets = told.flatMap(({ tickets }) =>
    [...tickets.values()].map(({ messages }) => messages.length),
  );
  return [...inTickets, ...told.map(({ bought }) => bought)].reduce((total, count) => total + count, 0);
}
