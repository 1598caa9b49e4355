import type { ArchiveTicket } from '../../outbox/archiveAct.ts';
import type { CustomerId } from '../../panel/domain.ts';
import { loadChunk } from '../../ui/loadChunk.ts';
import { undoMsOf } from '../undoPreference.ts';

/**
 * Begins to archive these, held for as long as the customer has set. Null where it is not known who is signed in.
 * Rejects where the code cannot be loaded.
 */
export async function holdTickets(
  tickets: readonly Omit<ArchiveTicket, 'fate'>[],
): Promise<{ customerId: CustomerId; actId: string } | null> {
  const [{ archivesOf }, { establish }] = await Promise.all([
    loadChunk(() => import('../../outbox/archives.ts')),
    loadChunk(() => import('../../session/establish.ts')),
  ]);
  const customer = await establish();
  if (customer === null) return null;
  const actId = archivesOf(customer.id).hold(tickets, undoMsOf(customer.id));
  return actId === null ? null : { customerId: customer.id, actId };
}
