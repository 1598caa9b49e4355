import { hasAbuse, readAbuse, type AbuseFacts } from './abuseInput.ts';
import { badValue, readOnlyField } from './errors.ts';
import { readNote } from './messageInput.ts';
import { parseCents } from './money.ts';
import type { RequestBag } from './requestBag.ts';
import type { Store } from './store.ts';
import type { TicketRecord } from './tickets.ts';

/** What a request changes about a ticket besides its thread; null leaves it as it is. */
export interface TicketOptions {
  note: string | null;
  /** 1 puts it on top of the queue, 2 takes it back from there. */
  priority: 1 | 2 | null;
  abuse: AbuseFacts | null;
}

/** Whether the request holds something to change apart from a message (panel protocol §6.2, Change). */
export function hasOptions(bag: RequestBag, ticket: TicketRecord): boolean {
  const named = ['client_priority', 'high_priority', 'low_priority'].some((field) => bag.get(field) !== '');
  return named || bag.has('note_message') || hasAbuse(bag, ticket);
}

/** The priority the customer wishes; null when none was sent. Throws `value` for an unknown one. */
export function readWishedPriority(bag: RequestBag): number | null {
  const priority = bag.get('client_priority');
  if (priority === '') return null;
  if (!/^[123]$/.test(priority)) throw badValue('client_priority', priority);
  return Number(priority);
}

interface OptionCircumstances {
  ticket: TicketRecord | null;
  hasService: boolean;
  now: number;
}

/** Note, place in the queue and violation, in the order they are checked. Throws `value` on the first bad field. */
export function readOptions(bag: RequestBag, circumstances: OptionCircumstances): TicketOptions {
  return {
    note: readNote(bag),
    priority: readQueuePlace(bag),
    abuse: readAbuse(bag, circumstances),
  };
}

function readQueuePlace(bag: RequestBag): 1 | 2 | null {
  const [isRaised, isReset] = ['high_priority', 'low_priority'].map((field) => {
    const value = bag.get(field);
    if (!['', 'on', 'off'].includes(value)) throw badValue(field, value);
    return value === 'on';
  });
  if (isRaised && isReset) throw badValue('low_priority', 'on');
  if (isRaised) return 1;
  return isReset ? 2 : null;
}

/** Throws `access` for a sent fee or number of incidents that is none of those the panel itself has shown. */
export function refuseReadOnly(bag: RequestBag, shown: { fees: readonly number[]; incidents: number }): void {
  const fee = bag.get('ticket_expense');
  if (fee !== '' && !shown.fees.some((cents) => cents === parseCents(fee))) {
    throw readOnlyField('ticket_expense', fee);
  }
  const incidents = bag.get('incident_count');
  if (incidents !== '' && incidents !== String(shown.incidents)) {
    throw readOnlyField('incident_count', incidents);
  }
}

/** Writes the options of a ticket. Part of the caller's transaction. */
export function writeOptions(store: Store, ticketId: number, options: TicketOptions): void {
  const { abuse, note, priority } = options;
  store.run('UPDATE tickets SET note = ifnull(?, note), priority = ifnull(?, priority) WHERE id = ?', [
    note,
    priority,
    ticketId,
  ]);
  if (abuse !== null) writeAbuse(store, ticketId, 'customer', abuse);
}

/** Writes a violation and who registered it. */
export function writeAbuse(
  store: Store,
  ticketId: number,
  by: 'customer' | 'staff',
  abuse: AbuseFacts,
): void {
  store.run(
    `UPDATE tickets SET abuseBy = ?, score = ?, action = ?, deadlineDate = ?, deadlineTime = ?, scoreNote = ?
     WHERE id = ?`,
    [by, abuse.score, abuse.action, abuse.deadlineDate, abuse.deadlineTime, abuse.scoreNote, ticketId],
  );
}
