import type { exportText } from '../../i18n/en/export.ts';
import type { statusText } from '../../i18n/en/status.ts';
import type { Translated } from '../../i18n/section.ts';
import type { TicketRow } from '../../panel/listTickets.ts';
import { statusLook } from '../ticketStatus.ts';
import { BYTE_ORDER_MARK, csvLine } from './csv.ts';

export type LineWords = {
  text: Translated<(typeof exportText)['english']>;
  status: Translated<(typeof statusText)['english']>;
};

/** How the file begins: with the names of its columns. */
export function fileHead({ text }: LineWords): string {
  const { number, subject, updated, waiting, author, statusOf, department, abuse } = text;
  return BYTE_ORDER_MARK + csvLine([number, subject, updated, waiting, author, statusOf, department, abuse]);
}

/**
 * A ticket as a line of the file. The time in the browser's zone, the waiting time in whole minutes, both in the panel's
 * words where they are nothing else; the status in the words of the list.
 */
export function ticketLine(row: TicketRow, { text, status }: LineWords): string {
  const { words } = statusLook(row);
  return csvLine([
    row.id,
    row.subject,
    row.lastMessageAt === null ? row.lastMessageText : isoHere(row.lastMessageAt),
    waited(row.wait),
    row.author ?? '',
    words === 'unknown' && row.status.caption !== '' ? row.status.caption : status[words],
    row.department ?? '',
    row.isAbuse ? text.yes : '',
  ]);
}

function waited(wait: TicketRow['wait']): number | string {
  if (wait === null) return '';
  return 'seconds' in wait ? Math.floor(wait.seconds / 60) : wait.text;
}

/** ISO 8601 with the browser's own offset: '2026-11-25T04:24:00+03:00'. Epoch milliseconds in. */
export function isoHere(at: number): string {
  const offset = -new Date(at).getTimezoneOffset();
  // Read as UTC, the shifted instant shows the clock of here.
  const clock = new Date(at + offset * 60_000).toISOString().slice(0, 19);
  const two = (count: number) => String(Math.trunc(count)).padStart(2, '0');
  return `${clock}${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}
