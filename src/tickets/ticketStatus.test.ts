import { expect, test } from 'vitest';
import type { StatusCode } from '../panel/domain.ts';
import { needsAnswer, statusLook } from './ticketStatus.ts';

test.each<[StatusCode, boolean, string, string]>([
  ['new', false, 'ring', 'new'],
  ['inProgress', true, 'half', 'inProgress'],
  ['waiting', false, 'disc', 'waiting'],
  ['waiting', true, 'discDot', 'newAnswer'],
  ['closed', true, 'tick', 'closed'],
  ['archived', false, 'box', 'archived'],
  ['unknown', false, 'dashed', 'unknown'],
])('%s, unread %s, is shown as %s with the words of "%s"', (code, unread, shape, words) => {
  expect(statusLook({ status: { code, caption: 'In progress' }, unread })).toEqual({ shape, words });
});

test('only a ticket that waits for the customer asks for an answer', () => {
  const codes: StatusCode[] = ['new', 'inProgress', 'waiting', 'closed', 'archived', 'unknown'];
  expect(codes.filter((code) => needsAnswer({ code, caption: 'Waiting to reply' }))).toEqual(['waiting']);
});
