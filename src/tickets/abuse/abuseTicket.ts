import type { Ticket } from '../../panel/readTicket.ts';

/** A ticket in which a violation is registered. */
export type AbuseTicket = Ticket & { abuse: NonNullable<Ticket['abuse']> };

export function isAbuseTicket(ticket: Ticket): ticket is AbuseTicket {
  return ticket.abuse !== null;
}
