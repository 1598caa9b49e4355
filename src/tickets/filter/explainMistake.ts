import type { filterText } from '../../i18n/en/filter.ts';
import type { Translated } from '../../i18n/section.ts';
import type { Mistake } from './filterLanguage.ts';
import { periodWords } from './filterPeriods.ts';
import { quote } from './filterTerms.ts';
import { readers, statusWords } from './filterWords.ts';
import { nearestWord } from './nearestWord.ts';

type Words = Translated<(typeof filterText)['english']>;

/** What is wrong, in words, and what could stand in its place instead; null where nobody can guess. */
export type Explanation = { piece: string; words: string; instead: string | null };

// What a helpdesk may be expected to filter by and this panel cannot (protocol §4.4).
const beyondThePanel = new Set(
  'unread read answered open pinned mine department service author assignee priority label tag'.split(' '),
);

const synonyms = new Map([
  ['status', 'is:'],
  ['state', 'is:'],
  ['id', 'number:'],
  ['since', 'from:'],
  ['after', 'from:'],
  ['until', 'to:'],
  ['before', 'to:'],
  ['text', 'message:'],
  ['body', 'message:'],
  ['subject', ''],
  ['name', ''],
]);

export function explainMistake(text: string, { kind, start, end }: Mistake, words: Words): Explanation {
  const piece = text.slice(start, end);
  const colon = piece.indexOf(':');
  const [key, value] = [piece.slice(0, colon), piece.slice(colon + 1)];
  const said = (sentence: string, instead: string | null = null) => ({ piece, words: sentence, instead });
  const behind = (known: readonly string[]) => nearestWord(value, known);
  switch (kind) {
    case 'key':
      return said(
        beyondThePanel.has(key.toLowerCase()) ? words.cannotKey(key) : words.wrongKey(key),
        insteadOfKey(key.toLowerCase(), value),
      );
    case 'is':
      return beyondThePanel.has(piece.toLowerCase())
        ? said(words.cannotIs(piece))
        : said(words.wrongIs, nearestWord(piece, [...Object.values(statusWords), 'abuse']));
    case 'during': {
      const meant = behind(Object.values(periodWords));
      return said(words.wrongDuring, meant && `${key}:${meant}`);
    }
    case 'not':
      return said(words.wrongNot, nearestWord(piece, ['abuse']));
    case 'number':
      return said(words.wrongNumber);
    case 'age':
      return said(words.wrongAge, /^\d{1,4}$/.test(value) ? `${key}:${value}d` : null);
    case 'date':
      return said(words.wrongDate);
    case 'empty':
      return said(words.wrongEmpty(piece));
    case 'reversed':
      return said(words.wrongReversed);
    case 'severalPeriods':
      return said(words.wrongSeveral);
    case 'twice':
      return said(words.wrongTwice);
    case 'contradiction':
      return said(words.wrongContradiction);
  }
}

/** The word that was meant, else the whole as words of a subject. */
function insteadOfKey(key: string, value: string): string {
  const nearest = nearestWord(key, [...readers.keys()]);
  const meant = synonyms.get(key) ?? (nearest === null ? null : `${nearest}:`);
  return meant === null ? quote(`${key}:${value}`) : meant + value;
}
