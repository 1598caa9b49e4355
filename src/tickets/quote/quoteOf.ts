/**
 * A passage of a message as lines of a quotation, under who wrote it. `selected` is what was marked of it as it is seen;
 * null or blank: all of it. The passage keeps its Markdown where it can be found in the source.
 */
export function quoteOf(source: string, selected: string | null, attribution: string): string {
  const isAll = selected === null || selected.trim() === '';
  const passage = isAll ? source : (sourceOf(source, selected) ?? selected);
  const lines = passage.replaceAll(/\r\n?/g, '\n').trim().split('\n');
  return [literal(attribution), ...lines.map((line) => (line.trim() === '' ? '>' : `> ${line}`))].join('\n');
}

/** What Markdown leaves out when it is shown, and what a selection writes otherwise: blanks and line ends. */
const UNSEEN = /[\s*_`~>#|\\[\]!-]/;
const MARKS = '*_`~[';

/** The part of the source that is shown so; null where it cannot be told. One pass over each of the two. */
export function sourceOf(source: string, selected: string): string | null {
  const seen = seenOf(source);
  const wanted = seenOf(selected).text;
  const at = wanted === '' ? -1 : seen.text.indexOf(wanted);
  const first = seen.places[at];
  const last = seen.places[at + wanted.length - 1];
  if (at < 0 || first === undefined || last === undefined) return null;
  const exact = source.slice(first, last + 1);
  const wide = widened(source, first, last + 1);
  if (isBalanced(wide)) return wide;
  return isBalanced(exact) ? exact : null;
}

/** The letters that are seen, and where each stands; the target of a link is not. */
function seenOf(source: string): { text: string; places: number[] } {
  const places: number[] = [];
  let text = '';
  const target = /\]\([^()\s]{0,2000}\)/y;
  for (let at = 0; at < source.length; at += 1) {
    target.lastIndex = at;
    const skipped = source[at] === ']' ? target.exec(source) : null;
    if (skipped) at += skipped[0].length - 1;
    else if (!UNSEEN.test(source[at] ?? '')) {
      text += source[at];
      places.push(at);
    }
  }
  return { text, places };
}

/** With the marks around it, and the sign of a list or heading where it begins a line. */
function widened(source: string, from: number, to: number): string {
  let start = from;
  while (start > 0 && MARKS.includes(source[start - 1] ?? '')) start -= 1;
  const line = source.lastIndexOf('\n', start - 1) + 1;
  if (start - line <= 200 && /^[ \t>#*+-]*$/.test(source.slice(line, start))) start = line;
  let end = to;
  while (end < source.length && MARKS.includes(source[end] ?? '')) end += 1;
  const tail = /^\]\([^()\s]{0,2000}\)/.exec(source.slice(end, end + 2100));
  return source.slice(start, end + (tail?.[0].length ?? 0));
}

/** No mark in it is left open. */
function isBalanced(passage: string): boolean {
  const count = (mark: string) => passage.split(mark).length - 1;
  const isEven = ['**', '`', '~~'].every((mark) => count(mark) % 2 === 0);
  return isEven && count('[') === count(']');
}

/** A name is shown as it is, whatever it is made of. */
function literal(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>~#|]/g, String.raw`\$&`);
}
