import { MAX_BLOCKS } from './blockState.ts';
import type { Block, Meter } from './markdownTree.ts';
import { parseBlocks } from './parseBlocks.ts';
import { parseInline } from './parseInline.ts';
import { cleanText } from './plainText.ts';

/** Characters of a message that are looked at for Markdown; the panel takes 65,535 (panel protocol §6.1). */
export const MAX_SOURCE = 200_000;

/** Links, emphases and code spans of a message; what follows keeps its signs. */
const MAX_INLINES = 5000;

/** Elements that a tree holds at the most, rows of tables not counted. */
export const MAX_NODES = MAX_BLOCKS + MAX_INLINES;

/** Splits at the last line end within the bound, so that no word is cut. */
function withinBound(text: string): [string, string] {
  if (text.length <= MAX_SOURCE) return [text, ''];
  const end = text.lastIndexOf('\n', MAX_SOURCE) + 1;
  return [text.slice(0, end), text.slice(end)];
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
  const [text, surplus] = withinBound(cleanText(source));
  const { state, rest } = parseBlocks(text.split('\n'), meter);
  const context = { definitions: state.definitions, left: MAX_INLINES, meter };
  for (const { into, source } of state.texts)
    for (const node of parseInline(source(), context)) into.push(node);
  const plain = [...rest, surplus].join('\n').trim();
  const blocks = state.stack[0].children;
  return plain ? [...blocks, { kind: 'paragraph', children: [plain] }] : blocks;
}
