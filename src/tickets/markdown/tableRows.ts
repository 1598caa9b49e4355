import type { Alignment } from './markdownTree.ts';

/** A table of more columns stays text (H019). */
export const MAX_COLUMNS = 50;

/** The cells of a row; a pipe behind a backslash is a pipe of the text. */
export function splitRow(line: string): string[] {
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .split(/(?<!\\)\|/);
  if (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function alignmentOf(cell: string): Alignment {
  if (cell.endsWith(':')) return cell.startsWith(':') ? 'center' : 'end';
  return 'start';
}

/** The alignments that a row of dashes under `head` sets; null when the two make no table. */
export function readAlignments(head: string, line: string): Alignment[] | null {
  if (!line.includes('|') || !/^[|:\-\s]+$/.test(line)) return null;
  const cells = splitRow(line);
  const isTable = cells.length <= MAX_COLUMNS && cells.every((cell) => /^:?-+:?$/.test(cell));
  return isTable && splitRow(head).length === cells.length ? cells.map(alignmentOf) : null;
}

/** As many cells as there are columns: missing ones are empty, surplus ones join the last, so no word is lost. */
export function fitRow(cells: readonly string[], columns: number): string[] {
  const last = cells.slice(columns - 1).join(' | ');
  return Array.from({ length: columns }, (_, index) => (index === columns - 1 ? last : (cells[index] ?? '')));
}
