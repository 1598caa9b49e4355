import { writeToPanel } from './callPanel.ts';
import type { WriteResult } from './callPanel.ts';
import { okAnswer } from './decoder.ts';
import type { TicketId } from './domain.ts';
import { defineProcedure } from './procedure.ts';
import type { CallOptions } from './procedure.ts';
import { ticketFieldsToSend } from './ticketFieldCodec.ts';
import { ticketFieldOfWire } from './ticketFields.ts';
import type { TicketFormValues } from './ticketFields.ts';

type Change = { id: TicketId; values: Partial<TicketFormValues>; currency: string | null };

const change = defineProcedure({
  name: 'clientticket.edit',
  kind: 'write',
  needsSession: true,
  fields: ({ id, values, currency }: Change) => ({
    ...ticketFieldsToSend(values, currency),
    elid: String(id),
    clicked_button: 'ok',
  }),
  answer: okAnswer,
  fieldNames: ticketFieldOfWire,
});

/**
 * Changes the parameters in `values` and nothing else: no entry in the thread, the status stays. What the customer did
 * not change does not belong there. Source: panel protocol §6.2, Change.
 */
export async function changeTicket(input: Change, options: CallOptions = {}): Promise<WriteResult<null>> {
  const result = await writeToPanel(change, input, options);
  return result.outcome === 'done' ? { outcome: 'done', value: null } : result;
}
