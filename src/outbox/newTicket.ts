import { readTicket } from '../panel/readTicket.ts';
import { createTicket } from '../panel/createTicket.ts';
import { noFilter } from '../panel/listFields.ts';
import { listTickets } from '../panel/listTickets.ts';
import type { TicketRow } from '../panel/listTickets.ts';
import type { UploadFile } from '../panel/upload.ts';
import { isSameText } from './matchReply.ts';
import type { ThreadMessage } from './matchReply.ts';
import { parseNewTicket } from './newTicketText.ts';
import type { Asked, SendOptions, SendResult } from './outboxParts.ts';

const PAGE = 25;
/** So far back the tickets are looked through that have come since what was known before sending. */
const MOST_PAGES = 20;
/** So many of one subject are opened for their first message. */
const MOST_READ = 20;

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

/** The newest tickets, newest first: what was there before a new one is opened (scenarios §3, step 1). */
export async function newestTickets(options: { signal?: AbortSignal } = {}): Promise<readonly TicketRow[]> {
  return (await newestPage(1, options)).tickets;
}

function newestPage(page: number, options: { signal?: AbortSignal } = {}) {
  const sort = { column: 'id', descending: true } as const;
  return listTickets({ list: 'open', page, pageSize: PAGE, sort, filter: noFilter }, options);
}

/**
 * The tickets that may be those of `asked`, each as one message: its id is the ticket's number, its text that of the
 * request that it answers to (panel protocol §6.2: same subject, same first message). However many came after it, it is
 * among them. Reading for this purpose may clear an unread mark.
 */
export async function findNewTickets(asked: readonly Asked[]): Promise<readonly ThreadMessage[]> {
  const known = Math.min(...asked.map(newestKnown));
  const rows = asked.length === 0 ? [] : await openedSince(known);
  const subjects = asked.map(({ text }) => parseNewTicket(text).values.subject ?? '');
  const likely = rows.filter((row) => subjects.some((subject) => isSameText(subject, row.subject)));
  // Where it is known what was there before, the first that came after it is the likeliest.
  const inTurn = known > 0 ? likely.toReversed() : likely;
  return Promise.all(inTurn.slice(0, MOST_READ).map((row) => asMessage(row, asked)));
}

/** The number of the newest ticket that was there before; 0 where none was, or none could be read. */
function newestKnown({ knownIds }: Asked): number {
  return Math.max(0, ...knownIds.map(Number));
}

/** Tickets with a higher number, newest first; where that is not known, the newest ones. */
async function openedSince(known: number): Promise<TicketRow[]> {
  const rows = new Map<number, TicketRow>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { tickets, total } = await newestPage(page);
    const newer = tickets.filter(({ id }) => id > known);
    for (const row of newer) rows.set(row.id, row);
    if (known === 0 || newer.length < tickets.length || page * PAGE >= total) break;
  }
  return [...rows.values()];
}

async function asMessage(row: TicketRow, asked: readonly Asked[]): Promise<ThreadMessage> {
  const { thread } = await readTicket(row.id);
  const first = thread.find(({ from }) => from === 'customer');
  const request = asked.find(({ text }) => {
    const { subject = '', message = '' } = parseNewTicket(text).values;
    return isSameText(subject, row.subject) && first !== undefined && isSameText(message, first.body);
  });
  return {
    id: String(row.id),
    from: 'customer',
    body: request?.text ?? '',
    postedAt: first?.postedAt ?? null,
    attachments: first?.attachments ?? [],
  };
}
