import { expect, test } from 'vitest';
import { morningOf, snoozeTimes } from './snoozeTimes.ts';

const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();

test.each([
  ['a Wednesday', at(25, 15), at(26, 9), at(30, 9)],
  ['a Sunday', at(29, 23), at(30, 9), at(30, 9)],
  ['an early Monday', at(30, 6), new Date(2026, 11, 1, 9).getTime(), new Date(2026, 11, 7, 9).getTime()],
])('on %s tomorrow and Monday are mornings ahead', (_, now, tomorrow, monday) => {
  expect(snoozeTimes(now)).toEqual({ tomorrow, monday });
});

test.each([
  ['2026-11-27', at(27, 9)],
  ['2026-11-25', null],
  ['2026-02-30', null],
  ['', null],
  ['tomorrow', null],
])('%s as a day to come back', (day, expected) => {
  expect(morningOf(day, at(25, 15))).toBe(expected);
});
