import type { TicketRow } from '../../panel/listTickets.ts';
import { rememberHeld } from './heldRows.ts';
import { holdTickets } from './holdTickets.ts';

/** As `holdTickets`, for rows that were selected in the list with that key: what stays is selected again. */
export async function holdRows(key: string, rows: readonly TicketRow[]): Promise<boolean> {
  const tickets = rows.map(({ id, subject, lastMessageAt, lastMessageText, unread }) => {
    return { id, subject, seen: { lastMessageAt, lastMessageText, unread } };
  });
  const isHeld = (await holdTickets(tickets)) !== null;
  if (isHeld) rememberHeld(key, rows);
  return isHeld;
}
