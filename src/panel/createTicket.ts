import { fileFieldNames } from './attachmentLimits.ts';
import { writeToPanel } from './callPanel.ts';
import type { WriteResult } from './callPanel.ts';
import { Lacking } from './decoder.ts';
import { child, text } from './document.ts';
import { parseTicketId } from './domain.ts';
import type { TicketId } from './domain.ts';
import { defineProcedure } from './procedure.ts';
import type { CallOptions } from './procedure.ts';
import { ticketFieldsToSend } from './ticketFieldCodec.ts';
import { ticketFieldOfWire } from './ticketFields.ts';
import type { TicketFormValues } from './ticketFields.ts';
import { uploading } from './upload.ts';
import type { OnProgress, UploadFile } from './upload.ts';

type Fields = { values: Partial<TicketFormValues>; currency: string | null };
type NewTicket = Fields & { files?: readonly UploadFile[] };

const create = defineProcedure({
  name: 'clientticket.edit',
  kind: 'write',
  needsSession: true,
  fields: ({ values, currency }: Fields) => ({
    ...ticketFieldsToSend(values, currency),
    clicked_button: 'ok',
  }),
  answer: newNumber,
  fieldNames: { ...ticketFieldOfWire, ...fileFieldNames },
});

/** Read, never followed; a panel that does not tell the number has opened the ticket all the same (panel protocol §6.2). */
function newNumber(doc: unknown): { id: TicketId | null } {
  const ok = child(doc, 'ok');
  if (ok === undefined) throw new Lacking('ok');
  const written = text(child(doc, 'id')) || (/(?:^|[?&])elid=(\d{1,16})(?:&|$)/.exec(text(ok))?.[1] ?? '');
  return { id: parseTicketId(written) };
}

/**
 * Opens a ticket with what is in `values`: only fields that the panel offers for writing belong there. Never twice by
 * itself: nothing on the panel tells two equal tickets apart. 'rejected' by code `insufficient_funds`: what it costs
 * is not there. Source: panel protocol §6.2.
 */
export function createTicket(
  { files = [], ...input }: NewTicket,
  { onProgress, ...options }: CallOptions & { onProgress?: OnProgress } = {},
): Promise<WriteResult<{ id: TicketId | null }>> {
  const way = files.length === 0 ? {} : { exchange: uploading(files, onProgress) };
  return writeToPanel(create, input, { ...options, ...way });
}
