import { noTicketYet, parseTicketId } from '../panel/domain.ts';
import type { TicketId } from '../panel/domain.ts';

/**
 * Where what is typed into a ticket's details is kept: beside the drafts of its replies, under its number with a minus,
 * which no ticket has.
 */
export function detailsPlace(ticketId: TicketId): TicketId {
  return (Number(ticketId) * -1) as TicketId;
}

/** What words are for: a ticket by its number, its details, or the ticket that is still to be opened. Else null. */
export function parsePlace(text: string): TicketId | null {
  if (text === String(noTicketYet)) return noTicketYet;
  const ticketId = parseTicketId(text.replace(/^-/, ''));
  return ticketId !== null && text.startsWith('-') ? detailsPlace(ticketId) : ticketId;
}
