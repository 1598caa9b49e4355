import { expect, test } from 'vitest';
import { settleText } from '../../i18n/en/settle.ts';
import { openAct } from '../../outbox/archiveAct.ts';
import type { ArchiveStage, Fate } from '../../outbox/archiveAct.ts';
import { parseTicketId } from '../../panel/domain.ts';
import { archiveHalf, isToBeTold } from './thanksFate.ts';
import { thanksTitle } from './thanksWords.ts';

const id = parseTicketId('1052');

function half(stage: ArchiveStage, fate: Fate) {
  if (id === null) throw new Error('no ticket');
  const seen = { lastMessageAt: 1, lastMessageText: '', unread: false };
  const act = openAct('act', 0, [{ id, subject: 'Solved', seen }], 7000);
  return archiveHalf({ stage, tickets: act.tickets.map((ticket) => ({ ...ticket, fate })) });
}

const over = { name: 'over', at: 1, why: null, refusal: null } as const;

test.each([
  [{ name: 'held', until: 7000 }, 'waiting', 'waiting'],
  [{ name: 'checking' }, 'waiting', 'waiting'],
  [{ name: 'sending' }, 'going', 'leaving'],
  [{ name: 'reading', refusal: null }, 'going', 'leaving'],
  [over, 'archived', 'archived'],
  [over, 'answered', 'stayed'],
  [over, 'refused', 'stayed'],
  [over, 'notSent', 'stayed'],
  [over, 'gone', 'unknown'],
] as const)('S087 N13 %o with a ticket that is %s: %s', (stage, fate, expected) => {
  expect(half(stage, fate)).toBe(expected);
});

test.each([
  ['stored', 'archived', false],
  ['stored', 'leaving', false],
  ['sending', 'archived', false],
  ['stored', 'stayed', true],
  ['refused', 'archived', true],
  ['lost', 'archived', true],
  ['unknown', 'unknown', true],
  ['notSent', 'stayed', true],
] as const)('N13 rating %s, ticket %s: told apart %s', (rating, archive, isTold) => {
  expect(isToBeTold(rating, archive)).toBe(isTold);
});

test('N13 each half has its own sentence', () => {
  expect(thanksTitle(settleText.english, { rating: 'refused', archive: 'archived' })).toBe(
    'The panel did not take the rating. The ticket is archived.',
  );
});
