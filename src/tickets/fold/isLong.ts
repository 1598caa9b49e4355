/** A usual line of the reading column. */
const LETTERS_A_LINE = 80;

/** Would the text, as it is written, take more than so many lines? Looks no further than it must. */
export function isLong(text: string, maxLines: number): boolean {
  let lines = 0;
  for (let at = 0; at <= text.length && lines <= maxLines; lines += 1) {
    const end = text.indexOf('\n', at);
    const lineEnd = end < 0 ? text.length : end;
    lines += Math.max(0, Math.ceil((lineEnd - at) / LETTERS_A_LINE) - 1);
    at = lineEnd + 1;
  }
  return lines > maxLines;
}
