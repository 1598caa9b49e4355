const words = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const MAX_NAME = 200;

/** The first letters of the first two words, as one reads them: no half of a pair, no mark without its letter (H007). */
export function initials(name: string): string {
  const parts = name
    .slice(0, MAX_NAME)
    .split(/[\s,.;:()\-–—_/\\|]+/u)
    .map((part) => firstLetter(part))
    .filter((letter) => letter !== '');
  return parts.slice(0, 2).join('').toLocaleUpperCase();
}

function firstLetter(word: string): string {
  for (const { segment } of words.segment(word)) {
    const [first = ''] = segment.normalize('NFC');
    if (/[\p{L}\p{N}]/u.test(first)) return first;
  }
  return '';
}
