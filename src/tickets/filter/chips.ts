import type { filterText } from '../../i18n/en/filter.ts';
import type { statusText } from '../../i18n/en/status.ts';
import type { Translated } from '../../i18n/section.ts';
import { noConditions } from './conditions.ts';
import type { Conditions, Period } from './conditions.ts';
import { toggleStatus } from './conditions.ts';

/** One condition as a chip: its words, and all conditions without it. */
export type Chip = { key: string; words: string; without: Conditions };

export interface ChipWords {
  filter: Translated<(typeof filterText)['english']>;
  status: Translated<(typeof statusText)['english']>;
  /** A day, `YYYY-MM-DD`, as the customer's language writes it. */
  day: (day: string) => string;
}

/** A chip for each condition, in a fixed order (features C33). */
export function chipsOf(conditions: Conditions, words: ChipWords): Chip[] {
  const { numbers, subject, message, isAbuse, statuses, period } = conditions;
  const { filter } = words;
  const chips: Chip[] = numbers.map((number) => ({
    key: `number ${number}`,
    words: filter.chipNumber(number),
    without: { ...conditions, numbers: numbers.filter((each) => each !== number) },
  }));
  const add = (key: keyof Conditions, said: string) => {
    chips.push({ key, words: said, without: { ...conditions, [key]: noConditions[key] } });
  };
  for (const status of statuses) {
    chips.push({ key: status, words: words.status[status], without: toggleStatus(conditions, status) });
  }
  if (isAbuse !== null) add('isAbuse', isAbuse ? filter.abuseOnly : filter.abuseNone);
  if (period.kind !== 'any') add('period', periodSaid(period, words));
  if (message !== '') add('message', filter.chipMessage(message));
  if (subject !== '') add('subject', filter.chipSubject(subject));
  return chips;
}

function periodSaid(period: Exclude<Period, { kind: 'any' }>, { filter, day }: ChipWords): string {
  switch (period.kind) {
    case 'named':
      return filter[period.name];
    case 'age': {
      const { newer, older } = period;
      if (newer !== null && older !== null) return filter.chipBetween(older, newer);
      return newer !== null ? filter.chipNewer(newer) : filter.chipOlder(older ?? 0);
    }
    case 'range': {
      const { from, to } = period;
      if (from !== '' && to !== '') return filter.chipRange(day(from), day(to));
      return from !== '' ? filter.chipFrom(day(from)) : filter.chipTo(day(to));
    }
  }
}
