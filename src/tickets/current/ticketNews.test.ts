import { expect, test } from 'vitest';
import { ticketNews } from './ticketNews.ts';

const working = { code: 'inProgress', caption: '' } as const;
const waiting = { code: 'waiting', caption: '' } as const;
const strange = (caption: string) => ({ code: 'unknown', caption }) as const;
const thread = [
  { id: '1', from: 'customer' },
  { id: '2', from: 'staff' },
  { id: '3', from: 'system' },
];
const answer = { id: '4', from: 'staff' };
const own = { id: '6', from: 'customer' };

test.each([
  ['nothing came', working, working, [], 0, false],
  ['one answer came', waiting, waiting, [answer], 1, false],
  ['a batch is one number, its status with it', working, waiting, [answer, { ...answer, id: '5' }], 2, true],
  ['one’s own message is no news, nor is what it does to the status', waiting, working, [own], 0, false],
  ['an event is no news', working, working, [{ id: '4', from: 'system' }], 0, false],
  ['S048 support answers in the same second', waiting, waiting, [own, answer], 1, false],
  ['the status alone', working, waiting, [], 0, true],
  ['a status that only the panel can name', strange('Escalated'), strange('Parked'), [], 0, true],
  ['the panel’s word for a status we know', working, { ...working, caption: 'Busy' }, [], 0, false],
] as const)('C54 %s', (_, before, now, came, answers, hasOtherStatus) => {
  const after = { status: now, thread: [...thread, ...came] };
  expect(ticketNews({ status: before, thread }, after)).toEqual({ answers, hasOtherStatus });
});
