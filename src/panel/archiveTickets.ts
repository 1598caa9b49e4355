import { writeToPanel } from './callPanel.ts';
import type { WriteResult } from './callPanel.ts';
import { okAnswer } from './decoder.ts';
import type { TicketId } from './domain.ts';
import { defineProcedure } from './procedure.ts';
import type { CallOptions } from './procedure.ts';

const archive = defineProcedure({
  name: 'clientticket.archive',
  kind: 'write',
  needsSession: true,
  // Comma and blank, as the panel's own pages write it (panel protocol §6.4).
  fields: (ticketIds: readonly TicketId[]) => ({ elid: ticketIds.join(', ') }),
  answer: okAnswer,
});

/**
 * Puts tickets away in one call, at most 1,000. No way back; a ticket already in the archive counts as done, so the
 * same ids may be sent again. 'rejected' does not mean that nothing went: a panel may archive some and refuse others,
 * or stop at the first. Whatever the outcome, `readWhereabouts` says which went. Source: panel protocol §6.4.
 */
export async function archiveTickets(
  ticketIds: readonly TicketId[],
  options: CallOptions = {},
): Promise<WriteResult<null>> {
  const result = await writeToPanel(archive, ticketIds, options);
  return result.outcome === 'done' ? { outcome: 'done', value: null } : result;
}
