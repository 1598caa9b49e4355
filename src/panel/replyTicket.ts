import { fileFieldNames } from './attachmentLimits.ts';
import { writeToPanel } from './callPanel.ts';
import type { WriteResult } from './callPanel.ts';
import { okAnswer } from './decoder.ts';
import type { TicketId } from './domain.ts';
import { defineProcedure } from './procedure.ts';
import type { CallOptions } from './procedure.ts';
import { uploading } from './upload.ts';
import type { OnProgress, UploadFile } from './upload.ts';

type Words = { ticketId: TicketId; message: string };
type Reply = Words & { files?: readonly UploadFile[] };

const reply = defineProcedure({
  name: 'clientticket.edit',
  kind: 'write',
  needsSession: true,
  fields: ({ ticketId, message }: Words) => ({ elid: String(ticketId), message, clicked_button: 'ok' }),
  answer: okAnswer,
  fieldNames: { message: 'message', ...fileFieldNames },
});

/**
 * Adds a message to the thread, exactly as typed, and its files with it, all in one request. Never twice by itself, and
 * never to be called twice for one press: nothing on the panel tells two equal replies apart. 'rejected' by code
 * `ticket_closed`: it is in the archive; by field `file1` … or `file` (too large altogether): the files.
 * Source: panel protocol §6.2.
 */
export async function sendReply(
  { files = [], ...words }: Reply,
  { onProgress, ...options }: CallOptions & { onProgress?: OnProgress } = {},
): Promise<WriteResult<null>> {
  const way = files.length === 0 ? {} : { exchange: uploading(files, onProgress) };
  const result = await writeToPanel(reply, words, { ...options, ...way });
  return result.outcome === 'done' ? { outcome: 'done', value: null } : result;
}
