import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowOf, rowsOf } from '../selection/testRows.ts';
import { countUpdates, firstUpdate } from './countUpdates.ts';

const shown = { tickets: rowsOf(1, 5), total: 20 };

test('U14 the same rows are no update, in whatever order and however long they have waited', () => {
  const tickets = shown.tickets.map((row) => ({ ...row, wait: { seconds: 90 } })).toReversed();
  expect(countUpdates(shown, { tickets, total: 20 })).toBe(0);
  expect(firstUpdate(shown, { tickets, total: 20 })).toBeNull();
});

test.each([
  ['an answer', { unread: true, lastMessageAt: 2000 }],
  ['a status', { status: { code: 'closed', caption: '' } }],
  ['a subject', { subject: 'Another' }],
  ['a time the panel alone can read', { lastMessageAt: null, lastMessageText: 'yesterday' }],
] as const)('C26 %s is one update', (_, change) => {
  const tickets = shown.tickets.with(2, rowOf(3, change));
  expect(countUpdates(shown, { tickets, total: 20 })).toBe(1);
  expect(firstUpdate(shown, { tickets, total: 20 })?.id).toBe(3);
});

test('the word of a status in another language is no update', () => {
  const tickets = shown.tickets.map((row) => rowOf(row.id, { status: { code: 'waiting', caption: 'Ждёт' } }));
  expect(countUpdates(shown, { tickets, total: 20 })).toBe(0);
});

test('one that comes in pushes the last off the page and is one update', () => {
  expect(countUpdates(shown, { tickets: [rowOf(9), ...rowsOf(1, 4)], total: 21 })).toBe(1);
});

test('one that was put away elsewhere draws the next in and is one update', () => {
  const fresh = { tickets: rowsOf(2, 5), total: 19 };
  expect(countUpdates(shown, fresh)).toBe(1);
});

test('what went leaves no row to go to', () => {
  expect(firstUpdate(shown, { tickets: rowsOf(1, 3), total: 3 })).toBeNull();
});

test('what came or went on other pages changes the number alone', () => {
  expect(countUpdates(shown, { ...shown, total: 23 })).toBe(3);
});

test('every difference is counted, never more than there are tickets in both', () => {
  const page = fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }))
    .map((ids) => ({ tickets: ids.map((id) => rowOf(id)), total: ids.length }));
  fc.assert(
    fc.property(page, page, (one, other) => {
      const ids = ({ tickets }: typeof one) =>
        tickets
          .map(({ id }) => Number(id))
          .toSorted((a, b) => a - b)
          .join();
      const count = countUpdates(one, other);
      expect(count > 0).toBe(ids(one) !== ids(other));
      expect(count).toBeLessThanOrEqual(one.total + other.total);
    }),
  );
});
