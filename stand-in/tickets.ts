import { caseFold } from './caseFold.ts';
import { missedTicket } from './errors.ts';
import type { Store } from './store.ts';
import { archivedStatus, type StatusCode } from './ticketStatus.ts';

/** A ticket as it is stored: money in cents, instants in epoch milliseconds, check boxes as 0 and 1. */
export type TicketRecord = {
  id: number;
  accountId: number;
  author: string;
  authorKey: string;
  subject: string;
  subjectKey: string;
  status: StatusCode;
  archived: number;
  archivedByCustomer: number;
  unread: number;
  departmentId: number;
  serviceId: number | null;
  wishedPriority: number;
  priority: number;
  note: string;
  fee: number;
  abuseBy: 'customer' | 'staff' | null;
  score: number;
  action: string;
  deadlineDate: string;
  deadlineTime: string;
  scoreNote: string;
  createdAt: number;
  lastMessageAt: number;
  /** Since when the customer waits for support; null when support spoke last. */
  waitingSince: number | null;
};

/** The number an id stands for; null for anything that cannot be one. */
export function parseTicketId(id: string): number | null {
  return /^[1-9]\d{0,14}$/.test(id) ? Number(id) : null;
}

/** A ticket of this account. Another account's is as absent as one that never was (panel protocol §10.2). */
export function findTicket(store: Store, accountId: number, id: string): TicketRecord | undefined {
  return store.one<TicketRecord>('SELECT * FROM tickets WHERE id = ? AND accountId = ?', [
    parseTicketId(id) ?? 0,
    accountId,
  ]);
}

/** Throws `missed` when the account has no such ticket. */
export function requireTicket(store: Store, accountId: number, id: string, object = 'elid'): TicketRecord {
  const ticket = findTicket(store, accountId, id);
  if (ticket === undefined) throw missedTicket(id, object);
  return ticket;
}

export interface NewTicket {
  accountId: number;
  author: string;
  subject: string;
  status: StatusCode;
  departmentId: number;
  serviceId: number | null;
  wishedPriority: number;
  createdAt: number;
  lastMessageAt?: number;
  waitingSince?: number | null;
  unread?: boolean;
}

/** Puts in a ticket without messages and gives its number. */
export function insertTicket(store: Store, ticket: NewTicket): number {
  const { lastMessageAt = ticket.createdAt, waitingSince = null } = ticket;
  return store.run(
    `INSERT INTO tickets (accountId, author, authorKey, subject, subjectKey, status, archived, archivedByCustomer,
       unread, departmentId, serviceId, wishedPriority, createdAt, lastMessageAt, waitingSince)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ticket.accountId,
      ticket.author,
      caseFold(ticket.author),
      ticket.subject,
      caseFold(ticket.subject),
      ticket.status,
      ticket.status === archivedStatus ? 1 : 0,
      ticket.status === archivedStatus ? 1 : 0,
      ticket.unread === true ? 1 : 0,
      ticket.departmentId,
      ticket.serviceId,
      ticket.wishedPriority,
      ticket.createdAt,
      lastMessageAt,
      waitingSince,
    ],
  ).id;
}

/** Opening a ticket is reading it (panel protocol §0, fact 4). */
export function markRead(store: Store, ticketId: number): void {
  store.run('UPDATE tickets SET unread = 0 WHERE id = ?', [ticketId]);
}
