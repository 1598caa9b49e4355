import type { ThreadEntry } from '../../panel/readTicket.ts';

const LINE_PX = 24;
/** Around the words: name, time, spacing. */
const FRAME_PX = 88;
/** A usual line of the reading column. */
const LETTERS_A_LINE = 80;
/** What is longer will be folded. */
const MAX_LINES = 18;

/** What the browser's search finds of entries at rest: who wrote, the words, the names of files. */
export function restingText(entries: readonly ThreadEntry[]): string {
  return entries
    .map(({ author, body, lines, attachments }) =>
      [author ?? '', body, ...lines, ...attachments.map(({ name }) => name)].filter(Boolean).join('\n'),
    )
    .join('\n\n');
}

/** About how high they will be, in pixels, so that the scroll bar is about right. */
export function restingHeight(entries: readonly ThreadEntry[]): number {
  const lines = entries.map(({ body }) => Math.min(MAX_LINES, Math.ceil(body.length / LETTERS_A_LINE) || 1));
  return lines.reduce((sum, count) => sum + FRAME_PX + count * LINE_PX, 0);
}
