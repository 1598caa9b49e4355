import { readAccount } from './accounts.ts';
import { armFault, type FaultKind } from './faults.ts';
import { postFromStaff, type MessageType } from './messages.ts';
import {
  seedCustomer,
  seedTicket,
  type CustomerWish,
  type SeededCustomer,
  type TicketWish,
} from './seedWishes.ts';
import { insertService } from './services.ts';
import { createSessions } from './sessions.ts';
import { runStaffCommand } from './staffCommands.ts';
import { openStore } from './store.ts';
import type { TicketRecord } from './tickets.ts';
import { totpCode, totpStep } from './totp.ts';

export type { SeededCustomer };

interface FaultWish {
  /** A function's name, or `*` for any. */
  func: string;
  kind: FaultKind;
  /** How long `delay` takes. */
  ms?: number;
  /** 1 unless told. */
  times?: number;
}

/** Makes customers and tickets in the store of a running stand-in, for tests. Not reachable by any request. */
export interface Seeder {
  customer(wish?: CustomerWish): SeededCustomer;
  /** A service the customer rents, with lines of facts about it; gives its number. */
  service(customer: SeededCustomer, caption: string, facts?: readonly string[]): number;
  /** `messageIds` are those of `messages`, in order. */
  ticket(customer: SeededCustomer, wish?: TicketWish): { id: number; messageIds: number[] };
  /** Support answers: status 2, unread. Gives the message's number. */
  staffReply(ticketId: number, text: string): number;
  /** The thread as stored, without the facts about the service. */
  storedMessages(ticketId: number): { id: number; type: MessageType; body: string }[];
  /** What the customer wrote in a ticket, each message with the names of its files. */
  ownMessages(ticketId: number): { body: string; files: string }[];
  /** All files of a ticket's messages, in order. */
  storedFiles(ticketId: number): { name: string; content: Uint8Array<ArrayBuffer> }[];
  /** All that is stored of a ticket but its thread; undefined where there is none. */
  storedTicket(ticketId: number): TicketRecord | undefined;
  /** How many messages of customers are stored for the account. */
  countMessages(accountId: number): number;
  countTickets(accountId: number): number;
  /** Every ticket of the account, the archive included. */
  storedTickets(accountId: number): TicketRecord[];
  /** What the ledger says was bought: money in cents, as it moved the balance. */
  purchases(accountId: number): { cents: number; incidents: number }[];
  /** Balance in cents, and incidents left. */
  account(accountId: number): { balance: number; incidents: number };
  /** Opens a session without the work of a password; gives its id. */
  openSession(customer: SeededCustomer): string;
  /** All sessions of the customer are dead from now on. */
  endSessions(customer: SeededCustomer): void;
  /** The six digits that are right now. */
  secondFactorCode(customer: SeededCustomer): string;
  /** Breaks the next answers to this customer; needs a stand-in with `faultInjection`. */
  faultNext(customer: SeededCustomer, wish: FaultWish): void;
  /** What the desk does by the staff command, such as `topup`. */
  staff(command: string, ...words: string[]): string;
  close(): void;
}

/** Opens the store that a stand-in has filled, from another process. `now` is the panel's clock where that is moved. */
export function openSeeder(dataDir: string, now: () => number = Date.now): Seeder {
  const store = openStore(dataDir);
  const sessions = createSessions(store);
  const count = (sql: string, accountId: number): number =>
    store.one<{ count: number }>(sql, [accountId])?.count ?? 0;
  return {
    customer: (wish = {}) => seedCustomer(store, wish),
    service: ({ accountId }, caption, facts = []) =>
      insertService(store, { accountId, caption, facts: facts.join('\n') }, null),
    ticket: (customer, wish = {}) => store.transaction(() => seedTicket(store, customer, wish)),
    staffReply: (ticketId, body) =>
      store.transaction(() => postFromStaff(store, { ticketId, author: 'Support', body, at: now() })),
    storedMessages: (ticketId) =>
      store.all("SELECT id, type, body FROM messages WHERE ticketId = ? AND type <> 'info' ORDER BY at, id", [
        ticketId,
      ]),
    ownMessages: (ticketId) =>
      store.all<{ body: string; files: string }>(
        `SELECT m.body, ifnull(group_concat(a.name, ' '), '') AS files
         FROM messages m LEFT JOIN attachments a ON a.messageId = m.id
         WHERE m.ticketId = ? AND m.type = 'incoming' GROUP BY m.id ORDER BY m.at, m.id`,
        [ticketId],
      ),
    storedFiles: (ticketId) =>
      store.all<{ name: string; content: Uint8Array<ArrayBuffer> }>(
        `SELECT a.name, a.content FROM attachments a JOIN messages m ON m.id = a.messageId
         WHERE m.ticketId = ? ORDER BY m.at, m.id, a.position`,
        [ticketId],
      ),
    storedTicket: (ticketId) => store.one<TicketRecord>('SELECT * FROM tickets WHERE id = ?', [ticketId]),
    countMessages: (accountId) =>
      count(
        `SELECT count(*) AS count FROM tickets t JOIN messages m ON m.ticketId = t.id
         WHERE t.accountId = ? AND m.type = 'incoming'`,
        accountId,
      ),
    countTickets: (accountId) =>
      count('SELECT count(*) AS count FROM tickets WHERE accountId = ?', accountId),
    storedTickets: (accountId) =>
      store.all<TicketRecord>('SELECT * FROM tickets WHERE accountId = ? ORDER BY id', [accountId]),
    purchases: (accountId) =>
      store.all(
        "SELECT cents, incidents FROM ledger WHERE accountId = ? AND reason LIKE 'Bought %' ORDER BY id",
        [accountId],
      ),
    account: (accountId) => readAccount(store, accountId),
    openSession: ({ totpSecret, userId }) => sessions.open(userId, totpSecret !== undefined, now()),
    endSessions: ({ userId }) => void store.run('DELETE FROM sessions WHERE userId = ?', [userId]),
    secondFactorCode: ({ totpSecret = '' }) => totpCode(totpSecret, totpStep(now())),
    faultNext: ({ accountId }, { func, kind, ms = 0, times = 1 }) =>
      armFault(store, accountId, { func, kind, ms, times }),
    staff: (command, ...words) => runStaffCommand(store, { command, words, options: {}, now: now() }),
    close: () => store.close(),
  };
}
