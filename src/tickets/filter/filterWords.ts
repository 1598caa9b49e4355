import { filterStatuses } from './conditions.ts';
import type { Conditions, FilterStatus } from './conditions.ts';
import { isReversed, leavesRoom, readPeriod } from './filterPeriods.ts';
import type { PeriodKey, PeriodSaid } from './filterPeriods.ts';

export type MistakeKind =
  /** `wait:…` is no word of the language. */
  | 'key'
  /** The word is known, what stands behind it is not. */
  | 'is'
  | 'not'
  | 'number'
  | 'age'
  | 'date'
  | 'during'
  /** Nothing stands behind it. */
  | 'empty'
  /** The period ends before it begins (features C30). */
  | 'reversed'
  | 'severalPeriods'
  /** The panel takes one. */
  | 'twice'
  /** `is:abuse not:abuse`. */
  | 'contradiction';

/** What a filter's text has said so far. */
export type Draft = Omit<Conditions, 'numbers' | 'statuses' | 'period'> & {
  numbers: Set<string>;
  statuses: Set<FilterStatus>;
  said: PeriodSaid;
};

/** Takes what a word says; gives what is wrong with it, null where nothing is. */
type Reader = (draft: Draft, value: string) => MistakeKind | null;

export const statusWords: Record<FilterStatus, string> = {
  new: 'new',
  inProgress: 'in-progress',
  waiting: 'waiting',
  closed: 'closed',
  archived: 'archived',
};

/** Behind these stands a list, each word of which is read for itself. */
export const listReaders = new Map<string, Reader>([
  ['is', readState],
  ['not', (draft, value) => (isAbuseWord(value) ? takeAbuse(draft, false) : 'not')],
  ['number', readNumber],
]);

export const readers = new Map<string, Reader>([
  ...listReaders,
  ['message', readMessage],
  ['newer', periodReader('newer', 'age')],
  ['older', periodReader('older', 'age')],
  ['from', periodReader('from', 'date')],
  ['to', periodReader('to', 'date')],
  ['during', periodReader('during', 'during')],
]);

function readState(draft: Draft, value: string): MistakeKind | null {
  if (isAbuseWord(value)) return takeAbuse(draft, true);
  const status = filterStatuses.find((each) => statusWords[each] === value.toLowerCase());
  if (!status) return 'is';
  draft.statuses.add(status);
  return null;
}

function isAbuseWord(value: string): boolean {
  return value.toLowerCase() === 'abuse';
}

function takeAbuse(draft: Draft, isAbuse: boolean): MistakeKind | null {
  if (draft.isAbuse === !isAbuse) return 'contradiction';
  draft.isAbuse = isAbuse;
  return null;
}

/** `12` or `#12`: a ticket's number in plain digits, at most as many as a number holds exactly. */
export function isNumberWord(value: string): boolean {
  return /^#?\d{1,15}$/.test(value);
}

export function readNumber(draft: Draft, value: string): MistakeKind | null {
  if (!isNumberWord(value)) return 'number';
  draft.numbers.add(String(Number(value.replace('#', ''))));
  return null;
}

function readMessage(draft: Draft, value: string): MistakeKind | null {
  if (draft.message !== '') return 'twice';
  draft.message = value;
  return null;
}

function periodReader(key: PeriodKey, unreadable: MistakeKind): Reader {
  return (draft, value) => {
    if (!leavesRoom(draft.said, key)) return 'severalPeriods';
    const more = readPeriod(key, value);
    if (more === null) return unreadable;
    const said = { ...draft.said, ...more };
    if (isReversed(said)) return 'reversed';
    draft.said = said;
    return null;
  };
}
