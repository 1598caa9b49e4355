/** So that Excel reads the file as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** A finished cell goes in as it is, so that nobody forgets to make words harmless. */
type Cell = number | string;

/** A line of RFC 4180. Texts are always in quotes: many a spreadsheet separates by semicolons, not by commas. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : quoted(harmless(cell)))).join(',')}\r\n`;
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}

/** NUL and its like end a text or a file too early in some programs; line breaks and tabs may stay. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * What makes a cell a formula, with the wide and small forms that a spreadsheet takes for the same, and after whatever
 * blanks and invisible characters: at the start of a cell, and where one would start for a program that separates by
 * semicolons or tabs and so sees no quotes in the middle of what it takes for a cell.
 */
const FORMULA =
  /(^|[;\t\r\n])(?=[ \p{Zs}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]*[=＝﹦⁼₌+＋﹢⁺₊\-－﹣⁻₋−@＠﹫])/gu;

/** The words as text and nothing else: an apostrophe before what would be calculated (H071, H072). */
export function harmless(words: string): string {
  const plain = words.replace(CONTROLS, '').replace(LONE_SURROGATES, '').replace(FORMULA, "$1'");
  return /^[\t\r\n]/.test(plain) ? `'${plain}` : plain;
}
