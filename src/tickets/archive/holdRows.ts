import type { TicketRow } from '../../panel/listTickets.ts';
import { loadChunk } from '../../ui/loadChunk.ts';
import { undoMsOf } from '../undoPreference.ts';
import { rememberHeld } from './heldRows.ts';

/** Begins to archive these, held for as long as the customer has set; false where it is not known who is signed in. Rejects where the code cannot be loaded. */
export async function holdRows(key: string, rows: readonly TicketRow[]): Promise<boolean> {
  const [{ archivesOf }, { establish }] = await Promise.all([
    loadChunk(() => import('../../outbox/archives.ts')),
    loadChunk(() => import('../../session/establish.ts')),
  ]);
  const customer = await establish();
  if (customer === null) return false;
  rememberHeld(key, rows);
  const tickets = rows.map(({ id, subject, lastMessageAt, lastMessageText, unread }) => {
    return { id, subject, seen: { lastMessageAt, lastMessageText, unread } };
  });
  archivesOf(customer.id).hold(tickets, undoMsOf(customer.id));
  return true;
}
