import { expect, test } from 'vitest';
import type { StatusCode } from '../../panel/domain.ts';
import { opaqueId } from '../../panel/domain.ts';
import type { MessageId } from '../../panel/domain.ts';
import { answerToThank, lastWordAt, obstacleOf } from './obstacle.ts';

const free = { isLeaving: false, isReplying: false };

test.each([
  ['new', 'isNew'],
  ['inProgress', 'isInProgress'],
  ['waiting', null],
  ['closed', null],
  ['archived', 'isArchived'],
  ['unknown', null],
] as const)('C53 a ticket that is %s: %s', (code: StatusCode, obstacle) => {
  const ticket = { status: { code, caption: '' }, isArchived: code === 'archived' };
  expect(obstacleOf(ticket, free)).toBe(obstacle);
});

test.each([
  ['it is on its way', { isLeaving: true, isReplying: true }, 'isLeaving'],
  ['an answer to it is', { isLeaving: false, isReplying: true }, 'isReplying'],
] as const)('C53 not while %s', (_, here, obstacle) => {
  const ticket = { status: { code: 'waiting', caption: '' }, isArchived: false } as const;
  expect(obstacleOf(ticket, here)).toBe(obstacle);
});

const entry = (id: string, from: 'customer' | 'staff' | 'system', rating: 'none' | 'good' | null) => {
  return { id: opaqueId<MessageId>(id), from, rating };
};

test.each([
  ['support’s answer is the last word', [entry('1', 'customer', null), entry('2', 'staff', 'none')], '2'],
  ['an event came after it', [entry('2', 'staff', 'good'), entry('3', 'system', null)], '2'],
  ['the customer has written since', [entry('2', 'staff', 'none'), entry('3', 'customer', null)], null],
  ['it cannot be rated', [entry('2', 'staff', null)], null],
  ['nobody has written', [], null],
] as const)('N13 %s', (_, thread, thanked) => {
  expect(answerToThank(thread)).toBe(thanked);
});

test('S088 the last word counts wherever it stands, and an undated thread tells of none', () => {
  expect(lastWordAt([{ postedAt: 5 }, { postedAt: 9 }, { postedAt: null }, { postedAt: 7 }])).toBe(9);
  expect(lastWordAt([{ postedAt: null }])).toBeNull();
});
