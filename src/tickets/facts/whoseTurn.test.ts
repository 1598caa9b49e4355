import { expect, test } from 'vitest';
import { waitingSince, whoseTurn } from './whoseTurn.ts';

test.each([
  ['new', 'support'],
  ['inProgress', 'support'],
  ['waiting', 'customer'],
  ['closed', 'nobody'],
  ['archived', 'nobody'],
  ['unknown', null],
] as const)('a ticket that is %s waits for %s', (code, turn) => {
  expect(whoseTurn(code)).toBe(turn);
});

const customer = (postedAt: number | null) => ({ from: 'customer' as const, postedAt });
const staff = (postedAt: number | null) => ({ from: 'staff' as const, postedAt });
const system = { from: 'system' as const, postedAt: 99 };

test.each([
  ['the first message of an unanswered ticket', 'new', [system, customer(1), customer(2)], 1],
  [
    'the first message after the last answer',
    'inProgress',
    [customer(1), staff(2), customer(3), customer(4)],
    3,
  ],
  ['nothing while support spoke last', 'inProgress', [customer(1), staff(2), system], null],
  ['nothing when it is the customer’s turn', 'waiting', [staff(1), customer(2)], null],
  ['nothing when it is closed', 'closed', [customer(1)], null],
  ['nothing when the date is unreadable', 'new', [customer(null)], null],
  ['nothing in an empty thread', 'new', [], null],
] as const)('the customer has waited since %s', (_, code, thread, since) => {
  expect(waitingSince(code, thread)).toBe(since);
});
