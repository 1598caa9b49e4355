/** One term of a filter's text: `key:value`, or plain where `key` is ''. Places are in the whole text. */
export type Term = {
  /** In small letters, without its colon. */
  key: string;
  value: string;
  isQuoted: boolean;
  start: number;
  end: number;
  valueStart: number;
};

export type Piece = { word: string; start: number; end: number };

// A word with a colon, then a value in quotes (straight ones may be escaped inside) or up to the next blank. A quote
// never closed runs to the end (H059). Each alternative takes what no other can: linear in the text's length.
const TERM = /([a-z]{2,}:(?!\/\/))?(?:"((?:[^"\\]|\\[^]?)*)"?|[“„]([^“”"]*)["“”]?|(\S+))?/gi;

/** The terms in their order. A list goes on behind a comma and a blank: `is:new, closed` is one term. */
export function splitTerms(text: string, isList: (key: string) => boolean): Term[] {
  const terms: Term[] = [];
  for (const match of text.matchAll(TERM)) {
    const [whole, written = '', straight, curly, bare] = match;
    if (whole === '') continue;
    const end = match.index + whole.length;
    const last = terms.at(-1);
    if (written === '' && bare && last && isList(last.key) && last.value.endsWith(',')) {
      last.value = text.slice(last.valueStart, end);
      last.end = end;
    } else {
      terms.push({
        key: written.slice(0, -1).toLowerCase(),
        value: straight?.replace(/\\(["\\])/g, '$1') ?? curly ?? bare ?? '',
        isQuoted: (straight ?? curly) !== undefined,
        start: match.index,
        end,
        valueStart: match.index + written.length,
      });
    }
  }
  return terms;
}

/** The words of a list, each with its place. */
export function piecesOf({ value, valueStart }: Term): Piece[] {
  return Array.from(value.matchAll(/[^\s,]+/g), ({ 0: word, index }) => {
    const start = valueStart + index;
    return { word, start, end: start + word.length };
  });
}

/** A value that is read as it stands here, whatever is in it. */
export function quote(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
