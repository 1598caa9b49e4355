const NAMES_OF_WORDS = new Set(['text', 'message', 'body', 'draft', 'words', 'content']);
/** What a record is about, and by whom: never taken for words. */
const NAMES_OF_FACTS = new Set([
  'customerId',
  'actId',
  'key',
  'id',
  'kind',
  'part',
  'format',
  'name',
  '__proto__',
]);
const MAX_DEPTH = 5;
const MAX_STRINGS = 1000;

/**
 * The customer's words in a stored value of whatever shape, as plain text; null where there are none. What is named
 * like words goes first, else the longest text in it: an unknown format keeps them somewhere (S026, H060).
 */
export function wordsOf(value: unknown): string | null {
  const found: { name: string; text: string }[] = [];
  collect('', value, 0, found);
  const filled = found.filter(({ text }) => text.trim() !== '');
  const named = filled.filter(({ name }) => NAMES_OF_WORDS.has(name));
  const [first] = (named.length > 0 ? named : filled).toSorted((a, b) => b.text.length - a.text.length);
  return first?.text ?? null;
}

function collect(name: string, value: unknown, depth: number, found: { name: string; text: string }[]): void {
  if (found.length >= MAX_STRINGS || NAMES_OF_FACTS.has(name)) return;
  if (typeof value === 'string') found.push({ name, text: value });
  if (typeof value !== 'object' || value === null || depth >= MAX_DEPTH) return;
  for (const [key, part] of Object.entries(value)) collect(key, part, depth + 1, found);
}
