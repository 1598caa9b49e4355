import { writeToPanel } from './callPanel.ts';
import type { WriteResult } from './callPanel.ts';
import type { TicketId } from './domain.ts';
import { defineProcedure } from './procedure.ts';
import type { CallOptions } from './procedure.ts';
import { okAnswer } from './decoder.ts';

type Reply = { ticketId: TicketId; message: string };

const reply = defineProcedure({
  name: 'clientticket.edit',
  kind: 'write',
  needsSession: true,
  fields: ({ ticketId, message }: Reply) => ({ elid: String(ticketId), message, clicked_button: 'ok' }),
  answer: okAnswer,
  fieldNames: { message: 'message' },
});

/**
 * Adds a message to the thread, exactly as typed. Never twice by itself, and never to be called twice for one press:
 * nothing on the panel tells two equal replies apart. 'rejected' by code `ticket_closed`: it is in the archive.
 * Source: panel protocol §6.2.
 */
export async function sendReply(input: Reply, options: CallOptions = {}): Promise<WriteResult<null>> {
  const result = await writeToPanel(reply, input, options);
  return result.outcome === 'done' ? { outcome: 'done', value: null } : result;
}
