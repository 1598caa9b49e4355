import { demoServices, type DemoTicket } from './demo/demoTicket.ts';
import { archivedDemoTickets } from './demo/archivedTickets.ts';
import { demoTickets } from './demo/demoTickets.ts';
import { generatedTicket } from './demo/generatedTickets.ts';
import { otherTickets } from './demo/otherTickets.ts';
import { dayMs, formatDate } from './clock.ts';
import { insertCustomer, type NewCustomer } from './customers.ts';
import { secureTickets } from './secureTickets.ts';
import { hashPassword } from './passwords.ts';
import { openedAt, seedTicket, type SeedOwner } from './seedTicket.ts';
import { insertService } from './services.ts';
import type { Store } from './store.ts';
import { createTotpSecret } from './totp.ts';

export interface SeedOptions {
  now: number;
  /** Tickets of the demo account's list. */
  seedTickets: number;
}

/** Fills a fresh store with the provider's set-up and the demo accounts (panel protocol §10). All of it or nothing; a store once filled is left alone. */
export function seedStore(store: Store, options: SeedOptions): void {
  const isFresh = store.transaction(() => {
    if (store.one("SELECT value FROM settings WHERE name = 'seededAt'") !== undefined) return false;
    store.run("INSERT INTO settings (name, value) VALUES ('seededAt', ?)", [String(options.now)]);
    seedProvider(store);
    seedAccounts(store, options);
    return true;
  });
  // A large filling leaves a large log beside the file until it is folded in.
  if (isFresh) store.one('PRAGMA wal_checkpoint(TRUNCATE)');
}

function seedProvider(store: Store): void {
  const insertProvider = (id: number, name: string) =>
    store.run('INSERT INTO providers (id, name) VALUES (?, ?)', [id, name]);
  insertProvider(1, 'Example Hosting');
  insertProvider(2, 'Example Cloud');
  const insertDepartment = (...values: [number, number, string, string, number]) =>
    store.run(
      'INSERT INTO departments (id, providerId, name, caption, takesIncident) VALUES (?, ?, ?, ?, ?)',
      values,
    );
  // Captions hold markup as those of real panels do; a client has to make text of it.
  insertDepartment(10, 1, 'Technical support', technicalCaption, 1);
  insertDepartment(11, 1, 'Customer care', '<b>Customer care</b><br/>Payments, renewals &amp; changes.', 0);
  insertDepartment(20, 2, 'Cloud support', 'Cloud support', 0);
}

const technicalCaption =
  '<!-- dept --><b>Technical support</b><br/>Servers, panels, moves.<p><i>Around the clock</i></p>';

function seedAccounts(store: Store, { now, seedTickets }: SeedOptions): void {
  const open = (login: string, realName: string, more: Partial<NewCustomer> = {}): SeedOwner => {
    const plain = { balance: 0, incidents: 0, credit: 0, totpSecret: null, hasProviders: false };
    const { accountId } = insertCustomer(store, {
      login,
      passwordHash: hashPassword(login),
      realName,
      now,
      ...plain,
      ...more,
    });
    return { accountId, person: realName, now };
  };
  const demo = open('demo', 'Dana Demo', { balance: 12_000, incidents: 3 });
  open('empty', 'Emil Empty');
  open('poor', 'Paula Poor');
  const secure = open('secure', 'Stefan Secure', {
    balance: 5_000,
    incidents: 1,
    totpSecret: createTotpSecret(),
  });
  const other = open('other', 'Otto Other', { balance: 7_700, incidents: 2 });
  seedServices(store, demo, now);
  insertService(store, { accountId: other.accountId, caption: 'VPS-8 festival.example.net', facts: '' }, 601);
  const plan = (owner: SeedOwner, tickets: readonly DemoTicket[]) =>
    tickets.map((ticket) => ({ owner, ticket, at: openedAt(ticket, now) }));
  const planned = [
    ...plan(demo, demoAccountTickets(seedTickets)),
    ...plan(secure, secureTickets),
    ...plan(other, otherTickets),
  ];
  // In order of opening, so that numbers grow with time.
  for (const { owner, ticket } of planned.sort((a, b) => a.at - b.at)) seedTicket(store, owner, ticket);
}

function seedServices(store: Store, owner: SeedOwner, now: number): void {
  for (const [index, service] of demoServices.entries()) {
    const facts = [`Paid until ${formatDate(now + (20 + index * 17) * dayMs)}`, service.state ?? ''];
    const { accountId } = owner;
    insertService(store, { accountId, caption: service.caption, facts: facts.join('\n') }, service.number);
  }
}

/** The newest described tickets, generated ones where more are wanted. The archive is always whole. */
function demoAccountTickets(count: number): DemoTicket[] {
  const described = count === 0 ? [] : demoTickets.slice(-count);
  const generated = Array.from({ length: count - described.length }, (_, index) => generatedTicket(index));
  return [...archivedDemoTickets, ...described, ...generated];
}
