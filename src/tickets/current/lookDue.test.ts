import { expect, test } from 'vitest';
import { isLookDue } from './lookDue.ts';

const minute = 60_000;
const calm = { readAt: 10 * minute, lookedAt: 0, failedAt: 0, polledAt: 11 * minute, risenAt: 0 };

test.each([
  ['nothing is new', {}, false],
  ['the number rose after the rows were read', { risenAt: 11 * minute }, true],
  ['it rose before', { risenAt: 9 * minute }, false],
  ['it was looked at since', { risenAt: 11 * minute, lookedAt: 11 * minute }, false],
  ['five minutes have gone by', { polledAt: 15 * minute }, true],
  ['they have, and nobody asked the panel', { polledAt: 14 * minute }, false],
  ['a look five minutes ago', { lookedAt: 12 * minute, polledAt: 17 * minute }, true],
  ['the look failed after the poll', { risenAt: 11 * minute, failedAt: 12 * minute }, false],
  ['the look failed before it', { risenAt: 11 * minute, failedAt: 10.5 * minute }, true],
  ['nothing has been read yet', { readAt: 0, risenAt: 11 * minute }, false],
])('the list is read again in silence when %s: %o', (_, times, due) => {
  expect(isLookDue({ ...calm, ...times })).toBe(due);
});
