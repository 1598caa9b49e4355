import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { comparableText, matchReplies } from './matchReply.ts';
import type { ThreadMessage } from './matchReply.ts';
import type { ReplyAct, ReplyStage } from './replyMachine.ts';

const sentAt = Date.UTC(2026, 10, 24, 12);
const minute = 60_000;

function message(id: string, over: Partial<ThreadMessage> = {}): ThreadMessage {
  return { id, from: 'customer', body: 'Thanks', postedAt: sentAt + 1000, attachments: [], ...over };
}

function sent(knownIds: readonly string[] = [], at = sentAt) {
  return { at, panelAt: at, knownIds, knownCount: knownIds.length };
}

function lostAct(actId: string, text = 'Thanks', knownIds: readonly string[] = [], at = sentAt): ReplyAct {
  const stage: ReplyStage = {
    name: 'unknown',
    sent: sent(knownIds, at),
    why: 'network',
    checks: [],
    tries: 0,
    triedAt: at,
    readFailure: null,
  };
  return { actId, text, files: [], stage };
}

function deliveredAct(actId: string, messageId: string | null, at = sentAt): ReplyAct {
  const stage: ReplyStage = { name: 'delivered', sent: sent([], at), at, how: 'answered', messageId };
  return { actId, text: 'Thanks', files: [], stage };
}

function notFoundAct(actId: string, at: number): ReplyAct {
  const stage: ReplyStage = { name: 'notFound', sent: sent([], at), checks: [], at };
  return { actId, text: 'Thanks', files: [], stage };
}

const matchesOf = (actId: string, acts: ReplyAct[], thread: ThreadMessage[]) =>
  matchReplies(acts, thread).get(actId);

describe('which message of the thread a lost reply is', () => {
  it.each([
    ['the same words', message('m1'), ['m1']],
    [
      'S049 words with the panel’s line ends and its trimming',
      message('m1', { body: '  Thanks \r\n' }),
      ['m1'],
    ],
    ['words without a date', message('m1', { postedAt: null }), ['m1']],
    ['a date two minutes before, clocks differ', message('m1', { postedAt: sentAt - 2 * minute }), ['m1']],
    ['S047 a date of more than two minutes before', message('m1', { postedAt: sentAt - 2 * minute - 1 }), []],
    ['S047 a message that the thread already had', message('known'), []],
    ['other words', message('m1', { body: 'Thank you' }), []],
    ['S048 the same words by staff', message('m1', { from: 'staff' }), []],
    ['the same words with a file', message('m1', { attachments: [{}] }), []],
  ])('is decided by %s', (_case, entry, found) => {
    expect(matchesOf('a', [lostAct('a', 'Thanks', ['known'])], [entry])).toEqual(found);
  });

  it('cannot be told where two messages fit one reply', () => {
    expect(matchesOf('a', [lostAct('a')], [message('m1'), message('m2')])).toEqual(['m1', 'm2']);
  });

  it('S047 is never the message of an equal reply that was answered a moment ago', () => {
    const acts = [lostAct('later', 'Thanks', [], sentAt + 10), deliveredAct('earlier', null)];
    expect(matchReplies(acts, [message('m1')])).toEqual(
      new Map([
        ['earlier', ['m1']],
        ['later', []],
      ]),
    );
  });

  it('is never a message that another reply was found to be', () => {
    expect(matchesOf('a', [deliveredAct('b', 'm1'), lostAct('a')], [message('m1')])).toEqual([]);
  });

  it('is its own for each of two equal lost replies when both are there', () => {
    const acts = [lostAct('second', 'Thanks', [], sentAt + 5), lostAct('first')];
    const found = matchReplies(acts, [message('m1'), message('m2')]);
    expect([found.get('first'), found.get('second')]).toEqual([['m1'], ['m2']]);
  });

  it('belongs to the reply still waited for rather than to the one given up', () => {
    const acts = [notFoundAct('givenUp', sentAt - 5), lostAct('waiting')];
    const found = matchReplies(acts, [message('m1')]);
    expect([found.get('waiting'), found.get('givenUp')]).toEqual([['m1'], []]);
  });

  it('S040 is still recognised when it comes after the reply was given up', () => {
    expect(matchesOf('givenUp', [notFoundAct('givenUp', sentAt)], [message('m1')])).toEqual(['m1']);
  });
});

test('S049 what a panel does to a text on its way leaves the compared words alone', () => {
  const harmless = fc.constantFrom('\n', '\r\n', '\r', ' \n', '\t\n');
  const word = fc.stringMatching(/^[a-zé가-힣!?*_`-]{1,8}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, harmless), { minLength: 1 }), (parts) => {
      const typed = parts.map(([word]) => word).join('\n');
      const stored = parts.map(([word, end]) => word.normalize('NFD') + end).join('');
      expect(comparableText(stored)).toBe(comparableText(typed));
    }),
  );
});

test('compared words keep what makes two texts different', () => {
  expect(comparableText('a b')).not.toBe(comparableText('a  b'));
  expect(comparableText('a\n\nb')).not.toBe(comparableText('a\nb'));
  expect(comparableText('  a\n    b')).toBe('a\n    b');
});

test('no message is ever given to two replies', () => {
  const act = fc.record({
    kind: fc.constantFrom('lost', 'answered', 'found', 'notFound'),
    text: fc.constantFrom('Thanks', 'Hello'),
    known: fc.subarray(['m0', 'm1', 'm2']),
    at: fc.integer({ min: sentAt - minute, max: sentAt + minute }),
  });
  const thread = fc.array(fc.constantFrom('Thanks', 'Hello'), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 5 }), thread, (plans, bodies) => {
      const acts = plans.map(({ kind, text, known, at }, index): ReplyAct => {
        const lost = lostAct(`a${index}`, text, known, at);
        if (kind === 'answered') return { ...lost, stage: deliveredAct('', null, at).stage };
        if (kind === 'notFound') return { ...lost, stage: notFoundAct('', at).stage };
        return kind === 'lost' ? lost : { ...lost, stage: deliveredAct('', `m${index}`, at).stage };
      });
      const entries = bodies.map((body, index) => message(`m${index}`, { body }));
      const given = [...matchReplies(acts, entries).values()].filter((ids) => ids.length === 1).flat();
      const taken = plans.flatMap(({ kind }, index) => (kind === 'found' ? [`m${index}`] : []));
      expect(new Set([...given, ...taken]).size).toBe(given.length + taken.length);
    }),
  );
});
