import { readTicket } from '../panel/readTicket.ts';
import { createTicket } from '../panel/createTicket.ts';
import { noFilter } from '../panel/listFields.ts';
import { listTickets } from '../panel/listTickets.ts';
import type { TicketRow } from '../panel/listTickets.ts';
import type { UploadFile } from '../panel/upload.ts';
import { isSameText } from './matchReply.ts';
import type { ThreadMessage } from './matchReply.ts';
import { parseNewTicket } from './newTicketText.ts';
import type { SendOptions, SendResult } from './outboxParts.ts';

/** The newest tickets, looked through for one whose answer was lost. */
const NEWEST = 25;
/** So many of one subject are opened for their first message. */
const MOST_READ = 5;

/** Opens the ticket that the text describes. */
export async function sendNewTicket(
  { message: text, files }: { message: string; files: readonly UploadFile[] },
  options: SendOptions,
): Promise<SendResult> {
  const { values, sends, currency } = parseNewTicket(text);
  const sent = Object.fromEntries(sends.map((name) => [name, values[name]]));
  const result = await createTicket({ values: sent, currency, files }, options);
  if (result.outcome !== 'done') return result;
  const { id } = result.value;
  return { outcome: 'done', messageId: id === null ? null : String(id) };
}

/** The newest tickets' numbers, newest first: what was there before a new one is opened (scenarios §3, step 1). */
export async function newestTickets(options: { signal?: AbortSignal } = {}): Promise<readonly TicketRow[]> {
  const sort = { column: 'id', descending: true } as const;
  const page = await listTickets(
    { list: 'open', page: 1, pageSize: NEWEST, sort, filter: noFilter },
    options,
  );
  return page.tickets;
}

/**
 * The tickets that may be those of `asked`, each as one message: its id is the ticket's number, its text that of the
 * request that it answers to (panel protocol §6.2: same subject, same first message). Reading for this purpose may
 * clear an unread mark.
 */
export async function findNewTickets(asked: readonly string[]): Promise<readonly ThreadMessage[]> {
  const rows = await newestTickets();
  const subjects = asked.map((text) => parseNewTicket(text).values.subject ?? '');
  const likely = rows.filter((row) => subjects.some((subject) => isSameText(subject, row.subject)));
  return Promise.all(likely.slice(0, MOST_READ).map((row) => asMessage(row, asked)));
}

async function asMessage(row: TicketRow, asked: readonly string[]): Promise<ThreadMessage> {
  const { thread } = await readTicket(row.id);
  const first = thread.find(({ from }) => from === 'customer');
  const request = asked.find((text) => {
    const { subject = '', message = '' } = parseNewTicket(text).values;
    return isSameText(subject, row.subject) && first !== undefined && isSameText(message, first.body);
  });
  return {
    id: String(row.id),
    from: 'customer',
    body: request ?? '',
    postedAt: first?.postedAt ?? null,
    attachments: first?.attachments ?? [],
  };
}
