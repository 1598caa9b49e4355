import { MAX_BLOCKS } from './blockState.ts';
import type { Block, Meter } from './markdownTree.ts';
import { parseBlocks } from './parseBlocks.ts';
import { parseInline } from './parseInline.ts';
import { cleanText } from './plainText.ts';

/** Characters of a message that are looked at for Markdown; the panel takes 65,535 (panel protocol §6.1). */
const MAX_SOURCE = 70_000;

/** Text beyond the bounds comes in pieces of this size: browsers lay out one huge paragraph in more than linear time. */
export const MAX_PIECE = 8000;

/** Links, emphases and code spans of a message; what follows keeps its signs. */
const MAX_INLINES = 5000;

/** Elements that a tree holds at the most, rows of tables and pieces of plain text not counted. */
export const MAX_NODES = MAX_BLOCKS + MAX_INLINES;

/** Up to the last line end within the bound, or the last blank; a word that is longer is not begun. */
function endWithin(text: string): number {
  if (text.length <= MAX_SOURCE) return text.length;
  const within = text.slice(0, MAX_SOURCE);
  return within.lastIndexOf('\n') + 1 || within.lastIndexOf(' ') + 1;
}

/** Where the next piece of plain text ends: at a line end where there is one, and never within a character. */
function pieceLength(text: string, at: number): number {
  if (text.length - at <= MAX_PIECE) return text.length - at;
  const lineEnd = text.slice(at, at + MAX_PIECE).lastIndexOf('\n') + 1;
  const isSplit = (text.codePointAt(at + MAX_PIECE - 1) ?? 0) > 0xffff;
  return lineEnd || MAX_PIECE + (isSplit ? 1 : 0);
}

/** Paragraphs without form. */
function plainParagraphs(text: string): Block[] {
  const blocks: Block[] = [];
  for (let at = 0, length = 0; at < text.length; at += length) {
    length = pieceLength(text, at);
    blocks.push({ kind: 'paragraph', children: [text.slice(at, at + length)] });
  }
  return blocks;
}

/**
 * A message's Markdown (panel protocol §6.2) as a tree of an allow-list; pure, linear in time, bounded in depth and
 * nodes, and nothing that was written is lost: beyond a bound it is plain text. CommonMark with GFM's tables,
 * strikethrough and bare addresses, except that
 * - HTML is text; pictures are links; addresses that `safeHref` refuses stay as written;
 * - a line break is a break, and the lines of a paragraph keep their indent: mails and logs are pasted so;
 * - no underlined headings: `---` under a mail's last line is a rule;
 * - lines that define a link stay visible, fence words are shown, and numbers of a list stay as written;
 * - a table ends where a line has no pipe, takes 50 columns, and surplus cells join the last;
 * - `~~` alone strikes, four and more `*` or `_` in a row are decoration, and six runs at most wait for their end.
 */
export function parseMarkdown(source: string, meter: Meter = { steps: 0 }): Block[] {
  const text = cleanText(source);
  const end = endWithin(text);
  const { state, rest } = parseBlocks(text.slice(0, end).split('\n'), meter);
  const context = { definitions: state.definitions, left: MAX_INLINES, meter };
  for (const { into, source } of state.texts)
    for (const node of parseInline(source(), context)) into.push(node);
  const plain = [...rest, text.slice(end)].join('\n').trim();
  return [...state.stack[0].children, ...plainParagraphs(plain)];
}
