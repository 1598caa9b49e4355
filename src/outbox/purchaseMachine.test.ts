import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';

import type { PurchaseAct, PurchaseStage } from './purchaseAct.ts';
import { transition } from './purchaseMachine.ts';
import type { PurchaseEvent } from './purchaseMachine.ts';
import { printPurchase, readPurchase } from './purchaseRecords.ts';
import { anna } from './testWorld.ts';

const after = { balance: { minor: -500, currency: 'EUR' }, credit: null, incidentsLeft: 4 };
const at = 20;
const refusal = { kind: 'panel', text: 'No', retryAfterSeconds: null, shortage: null } as const;

const stages = {
  sending: { name: 'sending' },
  unknown: { name: 'unknown', why: 'network', tries: 0, triedAt: 10, readFailure: null },
  bought: { name: 'bought', at: 9, after, source: 'answered' },
  notBought: { name: 'notBought', at: 9, after, source: 'found' },
  judgedNot: { name: 'notBought', at: 9, after, source: 'judged' },
  cannotTell: { name: 'cannotTell', at: 9, after },
  refused: { name: 'refused', at: 9, refusal },
  notSent: { name: 'notSent', at: 9, why: 'network' },
} as const satisfies Record<string, PurchaseStage>;
type StageName = keyof typeof stages;
const stageNames = Object.keys(stages).filter((name): name is StageName => name in stages);

const read = { type: 'read', at, now: after } as const;
const events = {
  answered: { type: 'answered', at, after },
  refused: { type: 'refused', at, refusal },
  notSent: { type: 'notSent', at, why: 'session' },
  lost: { type: 'lost', at, why: 'timeout' },
  readBought: { ...read, step: 'extra', verdict: 'bought' },
  readUnmoved: { ...read, step: 'scheduled', verdict: 'unmoved' },
  readUnmovedLast: { ...read, step: 'last', verdict: 'unmoved' },
  readMoved: { ...read, step: 'scheduled', verdict: 'moved' },
  readMovedLast: { ...read, step: 'last', verdict: 'moved' },
  readFailed: { type: 'readFailed', at, step: 'scheduled', kind: 'network' },
  judgedBought: { type: 'judged', at, isBought: true },
  judgedNot: { type: 'judged', at, isBought: false },
} as const satisfies Record<string, PurchaseEvent>;
type EventName = keyof typeof events;
const eventNames = Object.keys(events).filter((name): name is EventName => name in events);

function act(stage: PurchaseStage): PurchaseAct {
  const money = { minor: 1_000, currency: 'EUR' };
  return {
    actId: 'a1',
    at: 0,
    offer: { ...after, count: 1, price: money, total: money },
    beside: null,
    stage,
  };
}

/** Every legal move; all others change nothing. */
const moves: [StageName, EventName, PurchaseStage['name']][] = [
  ['sending', 'answered', 'bought'],
  ['sending', 'refused', 'refused'],
  ['sending', 'notSent', 'notSent'],
  ['sending', 'lost', 'unknown'],
  ['unknown', 'answered', 'bought'],
  ['unknown', 'refused', 'refused'],
  ['unknown', 'readBought', 'bought'],
  ['unknown', 'readUnmoved', 'unknown'],
  ['unknown', 'readUnmovedLast', 'notBought'],
  ['unknown', 'readMoved', 'unknown'],
  ['unknown', 'readMovedLast', 'cannotTell'],
  ['unknown', 'readFailed', 'unknown'],
  ['notBought', 'answered', 'bought'],
  ['notBought', 'refused', 'refused'],
  ['notBought', 'readBought', 'bought'],
  ['judgedNot', 'answered', 'bought'],
  ['judgedNot', 'refused', 'refused'],
  ['cannotTell', 'answered', 'bought'],
  ['cannotTell', 'refused', 'refused'],
  ['cannotTell', 'judgedBought', 'bought'],
  ['cannotTell', 'judgedNot', 'notBought'],
];

test.each(stageNames.flatMap((stage) => eventNames.map((event) => [stage, event] as const)))(
  '%s, then %s',
  (stage, event) => {
    const before = act(stages[stage]);
    const move = moves.find(([from, by]) => from === stage && by === event);
    const now = transition(before, events[event]);
    expect(now.stage.name).toBe(move ? move[2] : before.stage.name);
    expect(now === before).toBe(move === undefined);
  },
);

it('what was bought stays so, and nothing decided is sent again', () => {
  const anyEvents = fc.array(fc.constantFrom(...eventNames.map((name) => events[name])), { maxLength: 20 });
  fc.assert(
    fc.property(anyEvents, (all) => {
      let now = act(stages.sending);
      for (const event of all) {
        const next = transition(now, event);
        expect(now.stage.name === 'bought' && next !== now).toBe(false);
        expect(next !== now && next.stage.name === 'sending').toBe(false);
        now = next;
      }
      const stored = structuredClone(printPurchase(anna, now));
      expect(readPurchase(stored, anna)).toEqual(now);
    }),
  );
});

test('H060 nothing else is read from the storage', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readPurchase(value, anna)).toBe(null);
    }),
  );
});
