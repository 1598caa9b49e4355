import { filterStatuses } from './conditions.ts';
import type { Conditions } from './conditions.ts';
import { printPeriod, toPeriod } from './filterPeriods.ts';
import { piecesOf, quote, splitTerms } from './filterTerms.ts';
import type { Term } from './filterTerms.ts';
import { isNumberWord, listReaders, readers, readNumber, statusWords } from './filterWords.ts';
import type { Draft, MistakeKind } from './filterWords.ts';

// The one small language of filters (features N20). The same text stands in the search box, in the address and in
// saved views:
//   is:waiting,closed is:abuse not:abuse number:12,15 message:"kernel panic" "disk full" plain words
//   newer:7d older:4w   from:2026-11-01 to:2026-11-23   during:today

/** What cannot be meant, and where in the text. Its words are the catalogue's. */
export type Mistake = { kind: MistakeKind; start: number; end: number };

type Reading = { conditions: Conditions; mistakes: readonly Mistake[] };

/** Reads a filter. A mistake says nothing, the rest counts. Never throws; linear in the text's length (H059). */
export function parseFilter(text: string): Reading {
  const draft: Draft = {
    numbers: new Set(),
    subject: '',
    message: '',
    isAbuse: null,
    statuses: new Set(),
    said: {},
  };
  const terms = splitTerms(text, (key) => listReaders.has(key));
  const mistakes = terms.flatMap((term) => readTerm(draft, term));
  readPlain(draft, terms.filter(isPlainTerm), text);
  const { said, ...rest } = draft;
  const conditions = {
    ...rest,
    numbers: [...draft.numbers],
    statuses: filterStatuses.filter((status) => draft.statuses.has(status)),
    period: toPeriod(said),
  };
  return { conditions, mistakes };
}

function readTerm(draft: Draft, term: Term): Mistake[] {
  const { key, value, start, end } = term;
  if (isPlainTerm(term)) return [];
  const read = readers.get(key);
  if (!read) return [{ kind: 'key', start, end }];
  const pieces = listReaders.has(key) ? piecesOf(term) : [{ word: value, start, end }];
  if (value === '' || pieces.length === 0) return [{ kind: 'empty', start, end }];
  return pieces.flatMap(({ word, ...place }) => {
    const kind = read(draft, word);
    return kind ? [{ kind, ...place }] : [];
  });
}

/** "Re: invoice" holds words of a subject; `wait:3d` was meant for us. */
function isPlainTerm({ key, value }: Term): boolean {
  return key === '' || (value === '' && !readers.has(key));
}

/** Plain words are looked for in the subject, as one phrase; numbers alone are numbers, unless in quotes. */
function readPlain(draft: Draft, plain: readonly Term[], text: string): void {
  if (plain.every(({ isQuoted, value }) => !isQuoted && isNumberWord(value))) {
    for (const { value } of plain) readNumber(draft, value);
  } else {
    const words = plain.map(({ key, value, start, end }) => (key === '' ? value : text.slice(start, end)));
    draft.subject = words.join(' ');
  }
}

/** The canonical text: reading it gives the same conditions. '' where there are none. */
export function printFilter({ numbers, subject, message, isAbuse, statuses, period }: Conditions): string {
  const terms = [
    numbers.length > 0 && `number:${numbers.join(',')}`,
    statuses.length > 0 && `is:${statuses.map((status) => statusWords[status]).join(',')}`,
    isAbuse !== null && (isAbuse ? 'is:abuse' : 'not:abuse'),
    ...printPeriod(period),
    message !== '' && `message:${bareOrQuoted(message)}`,
    subject !== '' && (isNumberWord(subject) ? quote(subject) : bareOrQuoted(subject)),
  ];
  return terms.filter(Boolean).join(' ');
}

function bareOrQuoted(value: string): string {
  return /^[^\s:"“„]+$/.test(value) ? value : quote(value);
}
