import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTicketId } from '../../panel/domain.ts';
import type { TicketId } from '../../panel/domain.ts';
import {
  asleepUntil,
  labelsInUse,
  MAX_LABELS,
  MAX_OWN,
  ownTicket,
  pin,
  readOwnOrder,
  setLabel,
  snooze,
  unpin,
  wake,
} from './ownOrder.ts';
import type { OwnOrder } from './ownOrder.ts';

const empty: OwnOrder = { tickets: [] };

function idOf(number: number): TicketId {
  const id = parseTicketId(String(number));
  if (id === null) throw new Error(`${number} is no ticket`);
  return id;
}

const row = (number: number) => ({
  id: idOf(number),
  subject: `Ticket ${number}`,
  lastMessageText: '2026-11-25 10:00',
  unread: false,
  status: { code: 'waiting', caption: '' } as const,
});

function must(order: OwnOrder | null): OwnOrder {
  if (order === null) throw new Error('There was no room');
  return order;
}

test.each([
  ['nothing', undefined],
  ['a text', 'tickets'],
  ['an old format', { pins: [12] }],
  [
    'tickets that are none',
    { tickets: [null, 7, {}, { id: '1e3', pinned: 'x' }, { id: -1, labels: ['a'] }] },
  ],
  ['a ticket of which nothing is left', { tickets: [{ id: 12, labels: [' '], snooze: { until: 'soon' } }] }],
])('H060 %s in the storage reads as no order', (_, stored) => {
  expect(readOwnOrder(stored)).toEqual(empty);
});

test('H060 whatever lies there, what is read is in bounds and is read again as it is', () => {
  const ticket = fc.record({
    id: fc.oneof(fc.integer(), fc.string()),
    pinned: fc.oneof(fc.string(), fc.anything()),
    labels: fc.oneof(fc.array(fc.string()), fc.anything()),
    snooze: fc.oneof(
      fc.record({ until: fc.integer(), lastMessage: fc.string(), status: fc.string() }),
      fc.anything(),
    ),
  });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ tickets: fc.array(ticket) })), (stored) => {
      const order = readOwnOrder(stored);
      expect(order.tickets.length).toBeLessThanOrEqual(MAX_OWN);
      expect(readOwnOrder(JSON.parse(JSON.stringify(order)))).toEqual(order);
    }),
  );
});

test('N16 pin, label and snooze of one ticket stand side by side, and with the last of them it is forgotten', () => {
  let order = must(pin(empty, row(1)));
  order = must(setLabel(order, idOf(1), 'billing', true));
  order = must(snooze(order, row(1), 500));
  expect(ownTicket(order, idOf(1))).toMatchObject({ pinned: 'Ticket 1', labels: ['billing'] });
  order = wake(unpin(order, idOf(1)), idOf(1));
  expect(ownTicket(order, idOf(1))).toMatchObject({ pinned: null, snooze: null, labels: ['billing'] });
  expect(setLabel(order, idOf(1), 'billing', false)).toEqual(empty);
});

test.each([
  ['nothing has changed', {}, 1000],
  ['it was read', { unread: false }, 1000],
  ['a new answer came', { lastMessageText: '2026-11-25 11:00' }, null],
  ['an answer within the same minute came', { unread: true }, null],
  ['its status changed', { status: { code: 'closed', caption: '' } as const }, null],
])('N16 a snoozed ticket of which %s', (_, change, expected) => {
  const order = must(snooze(empty, row(1), 1000));
  expect(asleepUntil(ownTicket(order, idOf(1)), { ...row(1), ...change }, 999)).toBe(expected);
});

test('N16 a snoozed ticket wakes when its time has come', () => {
  const order = must(snooze(empty, row(1), 1000));
  expect(asleepUntil(ownTicket(order, idOf(1)), row(1), 1000)).toBeNull();
});

test('there is room for so many tickets and labels, and what is there already can still be changed', () => {
  let order = empty;
  for (let number = 1; number <= MAX_OWN; number += 1) order = must(pin(order, row(number)));
  expect(pin(order, row(MAX_OWN + 1))).toBeNull();
  for (let number = 1; number <= MAX_LABELS; number += 1) {
    order = must(setLabel(order, idOf(1), `label ${number}`, true));
  }
  expect(setLabel(order, idOf(1), 'one more', true)).toBeNull();
  expect(labelsInUse(order)).toHaveLength(MAX_LABELS);
});
