import { expect, test } from 'vitest';
import type { ReplyAct, ReplyStage } from '../../outbox/replyMachine.ts';
import { isShown, newlyAt, settled } from './settled.ts';

const sent = { at: 1000, panelAt: 1000, knownIds: [], knownCount: 0 };
const lost = { why: 'network', checks: [], tries: 0, triedAt: 1000, readFailure: null } as const;
const sending: ReplyStage = { name: 'sending', sent };
const unknown: ReplyStage = { name: 'unknown', sent, ...lost };
const draft: ReplyStage = { name: 'draft' };
const delivered = (how: 'answered' | 'found'): ReplyStage => ({
  name: 'delivered',
  sent,
  at: 2000,
  how,
  messageId: null,
});
const refusal = { kind: 'invalid', text: 'No.', field: null, code: null, retryAfterSeconds: null } as const;
const act = (actId: string, stage: ReplyStage): ReplyAct => ({ actId, text: 'Hi', files: [], stage });
const at = (state: ReplyStage, ...undecided: ReplyAct[]) => ({ state, undecided });

test('nothing is settled while the reply is on its way', () => {
  const now = at(sending, act('a', sending));
  expect(settled(now, now, 2000)).toBeNull();
  expect(settled(at(draft), now, 2000)).toBeNull();
});

test.each([
  ['an answer', sending, delivered('answered'), 'answered'],
  ['S038 a reading', unknown, delivered('found'), 'found'],
  ['a reading while the next reply is being typed', unknown, draft, 'found'],
  ['an answer while the next reply is being typed', sending, draft, 'answered'],
] as const)('a reply is delivered by %s', (_, before, after, how) => {
  const end = settled(at(before, act('a', before)), at(after), 2000);
  expect(end).toEqual({ act: act('a', delivered(how)) });
});

test.each([
  ['refused', sending, { name: 'rejected', sent, at: 2000, refusal }],
  ['held back', sending, { name: 'notSent', at: 2000, why: 'network' }],
  ['not found', unknown, { name: 'notFound', sent, checks: [1, 2], at: 2000 }],
] as const)('a reply that was %s is not shown as delivered', (_, before, after) => {
  expect(settled(at(before, act('a', before)), at(after), 2000)).toEqual({ act: null });
});

test('S047 of two replies the one that is still unknown stays', () => {
  const first = act('a', unknown);
  const second = act('b', { ...sending, sent: { ...sent, at: 1500 } });
  const end = settled(at(sending, first, second), at(unknown, first), 2000);
  expect(end?.act).toMatchObject({ actId: 'b', stage: { name: 'delivered', how: 'answered' } });
});

const message = (id: string, from: string, body: string) => ({
  id,
  from,
  body,
  postedAt: null,
  attachments: [],
});

test.each([
  ['the reply is there', [message('5', 'customer', 'Hi')], true],
  ['S049 the panel has trimmed it', [message('5', 'customer', 'Hi \r\n')], true],
  ['it is not there yet', [message('5', 'customer', 'Ho')], false],
  ['S047 the same words of an hour ago', [message('1', 'customer', 'Hi')], false],
  ['support said the same', [message('5', 'staff', 'Hi')], false],
])('until the thread shows it a delivered reply stays: %s', (_, thread, shown) => {
  const stage = { ...delivered('answered'), sent: { ...sent, knownIds: ['1'] } };
  expect(isShown(act('a', stage), thread)).toBe(shown);
});

test('S037 a lost answer is told once', () => {
  const before = at(sending, act('a', sending));
  const after = at(unknown, act('a', unknown));
  expect(newlyAt('unknown', before, after)?.stage.name).toBe('unknown');
  expect(newlyAt('unknown', after, after)).toBeNull();
  expect(newlyAt('unknown', at(draft), after)).toBeNull();
});
