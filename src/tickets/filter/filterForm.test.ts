import { describe, expect, test } from 'vitest';
import { filterText } from '../../i18n/en/filter.ts';
import { z } from '../../panel/schema.ts';
import { filterSchema, toConditions, toFormValues } from './filterForm.ts';
import type { FilterValues } from './filterForm.ts';
import { parseFilter, printFilter } from './filterLanguage.ts';

const words = filterText.english;
const empty = toFormValues(parseFilter('').conditions);

/** Field and words of each fault. */
function faults(values: Partial<FilterValues>) {
  const checked = z.safeParse(filterSchema(words), { ...empty, ...values });
  return (checked.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]);
}

test.each([
  '',
  'number:12,15 is:new,closed is:abuse newer:30d older:7d message:"kernel panic" "disk full"',
  'not:abuse during:last-month',
  'older:7d',
  'from:2026-11-01 to:2026-11-23',
  'to:2026-11-23',
])('N20 the form can say "%s", and says the same', (text) => {
  const { conditions } = parseFilter(text);
  expect(printFilter(toConditions(toFormValues(conditions)))).toBe(text);
  expect(faults(toFormValues(conditions))).toEqual([]);
});

describe('C34 a fault is told at its field', () => {
  test.each<[Partial<FilterValues>, [string, string][]]>([
    [{ number: '12; 15 #7' }, []],
    [{ number: '0x10' }, [['number', words.numberWrong]]],
    [{ number: '1e3' }, [['number', words.numberWrong]]],
    [{ number: '٣' }, [['number', words.numberWrong]]],
    [{ number: '-1' }, [['number', words.numberWrong]]],
    [{ number: '9'.repeat(40) }, [['number', words.numberWrong]]],
    [{ period: 'range', from: '2026-11-23', to: '2026-11-01' }, [['to', words.rangeReversed]]],
    [{ period: 'range' }, [['from', words.dayMissing]]],
    [{ period: 'range', from: 'unreadable' }, [['from', words.dayWrong]]],
    [{ period: 'range', from: '2026-11-23', to: '2026-11-23' }, []],
    [{ period: 'age', newer: '7', older: '30' }, [['older', words.ageReversed]]],
    [{ period: 'age' }, [['newer', words.ageMissing]]],
    [{ period: 'age', newer: ' 7 ' }, []],
    [{ period: 'age', newer: '1.5' }, [['newer', words.ageWrong]]],
    [{ period: 'age', newer: '99999' }, [['newer', words.ageWrong]]],
    [{ period: 'today', newer: '7', older: '30' }, []],
  ])('%o', (values, expected) => {
    expect(faults(values)).toEqual(expected);
  });
});

test('what belongs to a period that is not chosen says nothing', () => {
  expect(toConditions({ ...empty, period: 'today', newer: '7', from: '2026-11-01' }).period).toEqual({
    kind: 'named',
    name: 'today',
  });
});
