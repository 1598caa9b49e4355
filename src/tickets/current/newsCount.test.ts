import { expect, test } from 'vitest';
import { noteCount, pauseAfter } from './newsCount.ts';

const minute = 60_000;

test('C88 the first number is no news', () => {
  expect(noteCount(null, 2, 1000)).toEqual({ count: 2, risenAt: 0 });
});

test.each([
  [2, 3, true],
  [null, 1, true],
  [0, 1, true],
  [3, 2, false],
  [2, 2, false],
  [2, null, false],
  [null, null, false],
])('C88 from %s to %s: answers came: %s', (before, count, isNews) => {
  const after = noteCount({ count: before, risenAt: 500 }, count, 1000);
  expect(after).toEqual({ count, risenAt: isNews ? 1000 : 500 });
});

test.each([
  [0, 1],
  [5, 1],
  [10, 2],
  [15, 3],
  [20, 4],
  [300, 4],
])('after %s quiet minutes the panel is asked again in %s', (quiet, pause) => {
  expect(pauseAfter(quiet * minute)).toBe(pause * minute);
});
