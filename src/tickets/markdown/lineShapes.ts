/** Walks over blanks until `limit` columns are behind it; a tab reaches to the next fourth column. */
function walkBlanks(line: string, limit: number): { columns: number; at: number } {
  let columns = 0;
  let at = 0;
  for (; columns < limit && (line[at] === ' ' || line[at] === '\t'); at += 1) {
    columns += line[at] === '\t' ? 4 - (columns % 4) : 1;
  }
  return { columns, at };
}

/** Columns of blanks that a line begins with. */
export function indentOf(line: string): number {
  return walkBlanks(line, Infinity).columns;
}

/** The line without its first `limit` columns of blanks; what is left of a split tab stays as blanks. */
export function dropColumns(line: string, limit: number): string {
  const { columns, at } = walkBlanks(line, limit);
  return ' '.repeat(Math.max(0, columns - limit)) + line.slice(at);
}

/** Three or more of `-`, `*` or `_`, with nothing but blanks between. */
export function isRule(text: string): boolean {
  return /^[-*_]/.test(text) && /^(?:-{3,}|\*{3,}|_{3,})$/.test(text.replaceAll(/\s/g, ''));
}

export interface Marker {
  /** The bullet, or the sign behind the number. */
  sign: string;
  number: number | null;
  /** The column where the item's text begins, and the text itself. */
  indent: number;
  rest: string;
}

/** A list item's beginning, `column` columns into the line. */
export function readMarker(text: string, column: number): Marker | null {
  const found = /^(?:[-+*]|(\d{1,9})[.)])(?=\s|$)/.exec(text);
  if (!found) return null;
  const sign = found[0];
  const end = column + sign.length;
  // Blanks in place of the sign, for a tab behind it reaches as far as its column lets it
  const line = ' '.repeat(end) + text.slice(sign.length);
  const gap = indentOf(line) - end;
  // Five and more blanks are one, and indented code behind it
  const indent = end + (line.trim() === '' || gap > 4 ? 1 : gap);
  const number = found[1] === undefined ? null : Number(found[1]);
  return { sign: sign.slice(-1), number, indent, rest: dropColumns(line, indent) };
}

/** The level and the words of `## Heading ##`; one without words is text. */
export function readHeading(text: string): { level: number; words: string } | null {
  const level = /^#{1,6}(?=\s+[^\s#])/.exec(text)?.[0].length;
  if (level === undefined) return null;
  const words = text.slice(level).trim();
  let end = words.length;
  while (words[end - 1] === '#') end -= 1;
  const isClosed = end === 0 || /\s/.test(words.charAt(end - 1));
  return { level, words: isClosed ? words.slice(0, end).trim() : words };
}

/** The fence that a code block begins with, and the words behind it. */
export function readFence(text: string): { fence: string; info: string } | null {
  const fence = /^(?:`{3,}|~{3,})/.exec(text)?.[0];
  if (fence === undefined) return null;
  const info = text.slice(fence.length).trim();
  return fence.startsWith('`') && info.includes('`') ? null : { fence, info };
}

/** True for the line that ends a block begun by `fence`. */
export function closesFence(line: string, fence: string): boolean {
  const text = line.trim();
  return indentOf(line) < 4 && text.length >= fence.length && text === fence.charAt(0).repeat(text.length);
}
