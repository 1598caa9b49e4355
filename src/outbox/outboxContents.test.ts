import { describe, expect, it } from 'vitest';

import { OutboxContents } from './outboxContents.ts';
import type { ActRecord, DraftRecord } from './outboxRecords.ts';
import type { ReplyStage } from './replyMachine.ts';
import { anna, ticket } from './testWorld.ts';

const about = { customerId: anna, ticketId: ticket, subject: 'Server is down' };
const sent = { at: 1, panelAt: 1, knownIds: [], knownCount: 0 };
const lost = { why: 'network', checks: [], tries: 0, triedAt: 1, readFailure: null } as const;
const refusal = { kind: 'invalid', text: null, field: null, code: null, retryAfterSeconds: null } as const;

function act(stage: ReplyStage, over: Partial<ActRecord> = {}): ActRecord {
  const words = { actId: 'a', text: 'Hello', files: [], stage };
  return { ...about, part: 'act', revision: 1, returnedAs: null, act: words, ...over };
}

function draft(key: string, text: string, supersedes: string[] = []): DraftRecord {
  const version = { key, actId: 'a', text, files: [], savedAt: 1, supersedes, returned: null };
  return { ...about, part: 'draft', version };
}

function contents(...records: (ActRecord | DraftRecord)[]): OutboxContents {
  const all = new OutboxContents();
  all.learn(records, true);
  return all;
}

const words = (all: OutboxContents) => all.draft(ticket, () => 'new').heads.map(({ text }) => text);

describe('a draft that a killed tab left beside its act', () => {
  it.each<[string, ActRecord, string[]]>([
    ['is shown while it is being sent', act({ name: 'sending', sent }), ['Hello']],
    ['is not shown while the act is undecided', act({ name: 'unknown', sent, ...lost }), []],
    [
      'is not shown once delivered',
      act({ name: 'delivered', sent, at: 2, how: 'found', messageId: 'm1' }),
      [],
    ],
    ['is not shown before the words are given back', act({ name: 'rejected', sent, at: 2, refusal }), []],
    [
      'is never hidden after that',
      act({ name: 'rejected', sent, at: 2, refusal }, { returnedAs: 'b' }),
      ['Hello'],
    ],
  ])('%s', (_case, record, shown) => {
    expect(words(contents(record, draft('v', 'Hello')))).toEqual(shown);
  });

  it('is shown where it has other words', () => {
    const delivered = act({ name: 'delivered', sent, at: 2, how: 'found', messageId: 'm1' });
    expect(words(contents(delivered, draft('v', 'Hello again')))).toEqual(['Hello again']);
  });

  it('hides what it was made from', () => {
    const delivered = act({ name: 'delivered', sent, at: 2, how: 'found', messageId: 'm1' });
    const all = contents(delivered, draft('old', 'Hel'), draft('v', 'Hello', ['old']));
    expect(all.draft(ticket, () => 'new')).toEqual({ heads: [], remains: ['old'] });
  });
});

it('an older state of an act changes nothing', () => {
  const all = contents(act({ name: 'unknown', sent, ...lost }, { revision: 2 }));
  expect(all.hear(act({ name: 'sending', sent }))).toBe(false);
  expect(all.act('a')?.act.stage.name).toBe('unknown');
});

it('S029 what is not delivered is listed oldest first, with what was sent', () => {
  const second = { ...act({ name: 'unknown', sent: { ...sent, at: 5 }, ...lost }) };
  const all = contents(
    { ...second, act: { ...second.act, actId: 'b', text: 'Bye' } },
    act({ name: 'sending', sent }),
  );
  expect(all.unsettled()).toMatchObject([
    { actId: 'a', text: 'Hello', since: 1, ticketId: ticket, subject: 'Server is down' },
    { actId: 'b', text: 'Bye', since: 5 },
  ]);
});
