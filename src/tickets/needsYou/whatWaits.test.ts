import { expect, test } from 'vitest';
import { snooze } from '../ownOrder/ownOrder.ts';
import { rowOf } from '../selection/testRows.ts';
import { reviewed, whatWaits } from './whatWaits.ts';

const read = rowOf(1);
const unread = rowOf(2, { unread: true });
const abuse = rowOf(3, { isAbuse: true, unread: true });
const none = { tickets: [] };

test('N7 abuse comes before new answers, those before what was read, each with its reason', () => {
  const { tickets } = whatWaits([read, unread, abuse], 3, none, 0);
  expect(tickets.map(({ reason }) => reason)).toEqual(['abuse', 'unread', 'answer']);
});

test('N16 a snoozed ticket is left out and counted, until its time has come', () => {
  const order = snooze(none, read, 1000) ?? none;
  expect(whatWaits([read, unread], 40, order, 999)).toMatchObject({ total: 39, asleep: 1 });
  expect(whatWaits([read, unread], 40, order, 1000)).toMatchObject({ total: 40, asleep: 0 });
});

test('N7 reviewed is what was read and may go into the archive; no abuse report is', () => {
  const stays = { ...read, isArchivable: false };
  const reported = { ...abuse, unread: false, isArchivable: true };
  expect(reviewed(whatWaits([read, unread, stays, reported], 4, none, 0))).toEqual([read]);
});
