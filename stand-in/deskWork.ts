import type { AbuseFacts } from './abuseInput.ts';
import { postLedger } from './accounts.ts';
import { insertMessage, postFromStaff } from './messages.ts';
import type { Store } from './store.ts';
import { phrase } from './texts.ts';
import { writeAbuse } from './ticketInput.ts';
import { parseTicketId, type TicketRecord } from './tickets.ts';
import { archivedStatus, type StatusCode } from './ticketStatus.ts';

/** A ticket by its number, whoever's it is: the desk sees all. Throws a sentence when there is none. */
export function deskTicket(store: Store, id: string): TicketRecord {
  const ticket = store.one<TicketRecord>('SELECT * FROM tickets WHERE id = ?', [parseTicketId(id) ?? 0]);
  if (ticket === undefined) throw new Error(`There is no ticket ${id}.`);
  return ticket;
}

/** Support answers a ticket: the customer is to act and has something unread. */
export function answerTicket(
  store: Store,
  ticket: TicketRecord,
  body: string,
  at: number,
  author = 'Support',
): void {
  if (ticket.archived === 1)
    throw new Error(`Ticket ${ticket.id} is in the archive and takes no more messages.`);
  if (body.trim() === '') throw new Error('The answer has no text.');
  store.transaction(() => postFromStaff(store, { ticketId: ticket.id, author, body, at }));
}

/** Moves a ticket to a status. Nobody waits in one where the customer is to act or nobody is. */
export function setTicketStatus(store: Store, ticket: TicketRecord, status: StatusCode, now: number): void {
  const isArchived = status === archivedStatus;
  const isWaiting = status === 0 || status === 1;
  store.transaction(() => {
    store.run(
      `UPDATE tickets SET status = ?, archived = ?, archivedByCustomer = 0,
         waitingSince = CASE WHEN ? THEN ifnull(waitingSince, ?) END WHERE id = ?`,
      [status, isArchived ? 1 : 0, isWaiting ? 1 : 0, now, ticket.id],
    );
    if (!isArchived || ticket.archived === 1) return;
    const body = phrase('en', 'movedToArchive');
    insertMessage(store, { ticketId: ticket.id, type: 'system', body, author: '', at: now });
  });
}

/** Charges a fee for a ticket; the balance may go below zero (panel protocol §7). */
export function chargeTicket(
  store: Store,
  ticket: TicketRecord,
  cents: number,
  reason: string,
  at: number,
): void {
  store.transaction(() => {
    postLedger(store, { accountId: ticket.accountId, at, cents: -cents, reason, ticketId: ticket.id });
    store.run('UPDATE tickets SET fee = fee + ? WHERE id = ?', [cents, ticket.id]);
  });
}

/** Registers a violation: for its customer it is there to be read only (panel protocol §6.1). */
export function registerAbuse(store: Store, ticket: TicketRecord, abuse: AbuseFacts): void {
  if (abuse.action === 'suspend_item' && ticket.serviceId === null) {
    throw new Error(`Ticket ${ticket.id} is not about a service, so there is none to suspend.`);
  }
  store.transaction(() => writeAbuse(store, ticket.id, 'staff', abuse));
}
