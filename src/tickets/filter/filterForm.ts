import type { filterText } from '../../i18n/en/filter.ts';
import type { Translated } from '../../i18n/section.ts';
import { z } from '../../panel/schema.ts';
import { filterStatuses } from './conditions.ts';
import type { Conditions, Period } from './conditions.ts';
import { isDay, isReversed, namedPeriods } from './filterPeriods.ts';
import { isNumberWord } from './filterWords.ts';

type Words = Translated<(typeof filterText)['english']>;

/** More days than any panel is old. */
const AGE = /^\d{1,4}$/;

/** The panel's form as it is filled in; texts are as typed. A fault is told in `words` at the field it is in. */
export function filterSchema(words: Words) {
  const age = z
    .string()
    .check(z.refine((value) => value.trim() === '' || AGE.test(value.trim()), words.ageWrong));
  const day = z.string().check(z.refine((value) => value === '' || isDay(value), words.dayWrong));
  return z
    .object({
      number: z.string().check(z.refine((value) => numbersIn(value).every(isNumberWord), words.numberWrong)),
      subject: z.string(),
      message: z.string(),
      statuses: z.array(z.enum(filterStatuses)),
      abuse: z.enum(['any', 'only', 'none']),
      period: z.enum(['any', ...namedPeriods, 'age', 'range']),
      newer: age,
      older: age,
      from: day,
      to: day,
    })
    .check(({ value, issues }) => {
      const fault = periodFault(value, words);
      if (fault) issues.push({ code: 'custom', input: value, path: [fault.field], message: fault.words });
    });
}

export type FilterValues = z.infer<ReturnType<typeof filterSchema>>;

/** What the two ends of a period are together; what is wrong with one of them is told already. */
function periodFault(values: FilterValues, words: Words): { field: string; words: string } | null {
  const { period, newer, older, from, to } = values;
  if (period === 'age') {
    if (newer.trim() === '' && older.trim() === '') return { field: 'newer', words: words.ageMissing };
    const [most, least] = [days(newer), days(older)];
    if (most !== null && least !== null && isReversed({ newer: most, older: least })) {
      return { field: 'older', words: words.ageReversed };
    }
  }
  if (period === 'range') {
    if (from === '' && to === '') return { field: 'from', words: words.dayMissing };
    if (isReversed({ from, to })) return { field: 'to', words: words.rangeReversed };
  }
  return null;
}

export function toFormValues(conditions: Conditions): FilterValues {
  const { numbers, subject, message, isAbuse, statuses, period } = conditions;
  const age = period.kind === 'age' ? period : { newer: null, older: null };
  const range = period.kind === 'range' ? period : { from: '', to: '' };
  return {
    number: numbers.join(', '),
    subject,
    message,
    statuses: [...statuses],
    abuse: isAbuse === null ? 'any' : isAbuse ? 'only' : 'none',
    period: period.kind === 'named' ? period.name : period.kind,
    newer: String(age.newer ?? ''),
    older: String(age.older ?? ''),
    from: range.from,
    to: range.to,
  };
}

/** Checked values as conditions; fields of a period that is not chosen say nothing. */
export function toConditions(values: FilterValues): Conditions {
  const { number, subject, message, statuses, abuse } = values;
  return {
    numbers: [...new Set(numbersIn(number).map((word) => String(Number(word.replace('#', '')))))],
    subject: subject.trim(),
    message: message.trim(),
    isAbuse: abuse === 'any' ? null : abuse === 'only',
    statuses: filterStatuses.filter((status) => statuses.includes(status)),
    period: toPeriod(values),
  };
}

function toPeriod({ period, newer, older, from, to }: FilterValues): Period {
  if (period === 'any') return { kind: 'any' };
  if (period === 'age') return { kind: 'age', newer: days(newer), older: days(older) };
  return period === 'range' ? { kind: 'range', from, to } : { kind: 'named', name: period };
}

function numbersIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== '');
}

function days(text: string): number | null {
  return AGE.test(text.trim()) ? Number(text.trim()) : null;
}
