import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterStatuses, noConditions } from './conditions.ts';
import type { Conditions, Period } from './conditions.ts';
import { namedPeriods } from './filterPeriods.ts';
import { parseFilter, printFilter } from './filterLanguage.ts';

const read = (text: string) => parseFilter(text).conditions;
const kinds = (text: string) =>
  parseFilter(text).mistakes.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test('the whole language in one line', () => {
  const text =
    'is:waiting is:new,closed newer:7d number:12,15 message:"kernel panic" not:abuse "disk full" at night';
  expect(parseFilter(text)).toEqual({
    conditions: {
      numbers: ['12', '15'],
      subject: 'disk full at night',
      message: 'kernel panic',
      isAbuse: false,
      statuses: ['new', 'waiting', 'closed'],
      period: { kind: 'age', newer: 7, older: null },
    },
    mistakes: [],
  });
});

test.each<[string, Partial<Conditions>]>([
  ['', {}],
  ['   ', {}],
  ['disk full', { subject: 'disk full' }],
  ['  disk   full ', { subject: 'disk full' }],
  ['"disk  full"', { subject: 'disk  full' }],
  ['“disk full”', { subject: 'disk full' }],
  ['„disk full“ now', { subject: 'disk full now' }],
  ['"say \\"hi\\" and \\\\"', { subject: 'say "hi" and \\' }],
  ['C:\\temp\\new', { subject: 'C:\\temp\\new' }],
  ['https://example.com/a?b=c', { subject: 'https://example.com/a?b=c' }],
  ['Re: invoice', { subject: 'Re: invoice' }],
  ['12:30', { subject: '12:30' }],
  ['12', { numbers: ['12'] }],
  ['#12 0015', { numbers: ['12', '15'] }],
  ['"12"', { subject: '12' }],
  ['error 500', { subject: 'error 500' }],
  ['number:12, 15', { numbers: ['12', '15'] }],
  ['number:12 12', { numbers: ['12'] }],
  ['is:new, closed disk', { statuses: ['new', 'closed'], subject: 'disk' }],
  ['IS:Waiting', { statuses: ['waiting'] }],
  ['is:waiting,abuse', { statuses: ['waiting'], isAbuse: true }],
  ['is:in-progress is:archived', { statuses: ['inProgress', 'archived'] }],
  ['during:this-week', { period: { kind: 'named', name: 'currentWeek' } }],
  ['newer:4w older:7D', { period: { kind: 'age', newer: 28, older: 7 } }],
  ['older:30d', { period: { kind: 'age', newer: null, older: 30 } }],
  ['from:2026-11-01', { period: { kind: 'range', from: '2026-11-01', to: '' } }],
  ['to:2026-11-23 from:2026-11-01', { period: { kind: 'range', from: '2026-11-01', to: '2026-11-23' } }],
  ['message:panic, now', { message: 'panic,', subject: 'now' }],
])('%s', (text, conditions) => {
  expect(parseFilter(text)).toEqual({ conditions: { ...noConditions, ...conditions }, mistakes: [] });
});

describe('a mistake is told at its place, and the rest counts', () => {
  test.each([
    ['is:wating disk', [['is', 'wating']]],
    [
      'is:new,wating,closd',
      [
        ['is', 'wating'],
        ['is', 'closd'],
      ],
    ],
    ['not:closed', [['not', 'closed']]],
    ['wait:3d', [['key', 'wait:3d']]],
    ['constructor:x __proto__:y', [['key', 'constructor:x']]],
    [
      'number:12,0x10,-1',
      [
        ['number', '0x10'],
        ['number', '-1'],
      ],
    ],
    [`number:${'9'.repeat(40)}`, [['number', '9'.repeat(40)]]],
    ['is: disk', [['empty', 'is:']]],
    ['is:,,', [['empty', 'is:,,']]],
    ['message:""', [['empty', 'message:""']]],
    ['from:2026-02-30', [['date', 'from:2026-02-30']]],
    ['from:23.11.2026', [['date', 'from:23.11.2026']]],
    ['to:tomorrow', [['date', 'to:tomorrow']]],
    ['newer:7', [['age', 'newer:7']]],
    ['older:-7d', [['age', 'older:-7d']]],
    ['during:tomorrow', [['during', 'during:tomorrow']]],
    ['is:abuse not:abuse', [['contradiction', 'abuse']]],
    ['message:a message:b', [['twice', 'message:b']]],
    ['newer:7d from:2026-11-01', [['severalPeriods', 'from:2026-11-01']]],
    ['during:today during:yesterday', [['severalPeriods', 'during:yesterday']]],
    ['newer:7d newer:8d', [['severalPeriods', 'newer:8d']]],
    ['from:2026-11-23 to:2026-11-01', [['reversed', 'to:2026-11-01']]],
    ['newer:7d older:30d', [['reversed', 'older:30d']]],
  ])('%s', (text, mistakes) => {
    expect(kinds(text)).toEqual(mistakes);
  });

  test('what is right beside a mistake is read', () => {
    expect(read('is:new,wating disk wait:3d')).toMatchObject({ statuses: ['new'], subject: 'disk' });
    expect(read('from:2026-11-23 to:2026-11-01').period).toMatchObject({ from: '2026-11-23', to: '' });
  });
});

test('H059 a quote never closed runs to the end of the text', () => {
  expect(parseFilter('is:new "disk full is:closed')).toEqual({
    conditions: { ...noConditions, statuses: ['new'], subject: 'disk full is:closed' },
    mistakes: [],
  });
  expect(read('message:"kernel \\')).toMatchObject({ message: 'kernel \\' });
});

test.each([
  ['a thousand terms', 'is:new number:12 '.repeat(1000)],
  ['bait for regular expressions', '(a+)+$'.repeat(20_000)],
  ['letters without an end', 'a'.repeat(200_000)],
  ['quotes without an end', '"\\'.repeat(100_000)],
  ['blanks', ' '.repeat(200_000)],
  ['commas', `is:${', '.repeat(50_000)}`],
  ['words with colons', 'is:'.repeat(50_000)],
])('H059 %s are read in time in proportion to their length', (_, text) => {
  const began = performance.now();
  parseFilter(text);
  expect(performance.now() - began).toBeLessThan(2000);
});

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const age = fc.integer({ min: 0, max: 9999 });
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.constant<Period>({ kind: 'any' }),
  fc.constantFrom(...namedPeriods).map((name): Period => ({ kind: 'named', name })),
  fc.tuple(age, age).map(([a, b]): Period => ({ kind: 'age', newer: Math.max(a, b), older: Math.min(a, b) })),
  age.map((newer): Period => ({ kind: 'age', newer, older: null })),
  age.map((older): Period => ({ kind: 'age', newer: null, older })),
  fc.tuple(day, day).map((days): Period => {
    const [from, to] = days.sort();
    return { kind: 'range', from, to };
  }),
  day.map((from): Period => ({ kind: 'range', from, to: '' })),
  day.map((to): Period => ({ kind: 'range', from: '', to })),
);
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', '1', '#', '"', '“', '”', '„', '\\', ':', ',', ' ', 'is:', 'new') }),
);
const conditions: fc.Arbitrary<Conditions> = fc.record({
  numbers: fc.uniqueArray(fc.integer({ min: 0, max: 999_999_999_999_999 }).map(String)),
  subject: words,
  message: words,
  isAbuse: fc.constantFrom(true, false, null),
  statuses: fc.subarray([...filterStatuses]),
  period,
});

test('N20 whatever can be asked for can be written, and is read as it was', () => {
  fc.assert(
    fc.property(conditions, (some) => {
      expect(parseFilter(printFilter(some))).toEqual({ conditions: some, mistakes: [] });
    }),
  );
});

const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'is:',
        'not:',
        'new',
        'abuse',
        'closed',
        ',',
        ' ',
        '"',
        '\\',
        'number:',
        '12',
        '#',
        'message:',
        'newer:',
        '7d',
        'from:',
        '2026-11-01',
        '2026-02-30',
        'during:',
        'today',
        '“',
        '”',
        'wait:',
        '//',
        'é',
      ),
    )
    .map((parts) => parts.join('')),
);

test('whatever is typed is read, its mistakes lie inside it, and the canonical text says the same', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const { conditions: meant, mistakes } = parseFilter(text);
      for (const { start, end } of mistakes) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      const canonical = printFilter(meant);
      expect(parseFilter(canonical)).toEqual({ conditions: meant, mistakes: [] });
      expect(printFilter(parseFilter(canonical).conditions)).toBe(canonical);
    }),
    { numRuns: 500 },
  );
});
