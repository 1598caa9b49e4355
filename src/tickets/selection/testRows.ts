import { parseTicketId } from '../../panel/domain.ts';
import type { TicketRow } from '../../panel/listTickets.ts';

/** For tests: a row of the list. */
export function rowOf(number: number, over: Partial<TicketRow> = {}): TicketRow {
  const id = parseTicketId(String(number));
  if (id === null) throw new Error(`${number} is no ticket`);
  return {
    id,
    subject: `Ticket about ${number}`,
    lastMessageAt: 1_000,
    lastMessageText: '',
    wait: null,
    author: null,
    status: { code: 'waiting', caption: '' },
    unread: false,
    isArchivable: true,
    isAbuse: false,
    department: null,
    ...over,
  };
}

export function rowsOf(first: number, count: number): TicketRow[] {
  return Array.from({ length: count }, (_, index) => rowOf(first + index));
}
