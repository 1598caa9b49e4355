import { noTicketYet } from '../panel/domain.ts';
import type { TicketId } from '../panel/domain.ts';
import { paths } from '../paths.ts';

/** Where words that are not delivered stand: on their ticket's page, or in the form of the ticket they are to open. */
export function wordsPath(ticketId: TicketId): string {
  return ticketId === noTicketYet ? paths.newTicket : paths.ticket(ticketId);
}

/** As `#7 Subject`; of a ticket that is still to be opened the subject alone. */
export function wordsName(
  ticketId: TicketId,
  subject: string,
  numbered: (id: number, subject: string) => string,
) {
  return ticketId === noTicketYet ? subject : numbered(ticketId, subject);
}
