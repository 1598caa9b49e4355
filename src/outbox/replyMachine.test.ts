import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { isReturned, isUndecided, reopen, transition } from './replyMachine.ts';
import type { ReplyAct, ReplyEvent, ReplyStage } from './replyMachine.ts';

const sent = { at: 100, panelAt: 90, knownIds: ['m1'], knownCount: 1 };
const refusal = {
  kind: 'invalid',
  text: 'Too long',
  field: 'message',
  code: 'value',
  retryAfterSeconds: null,
} as const;

const stages = {
  draft: { name: 'draft' },
  held: { name: 'held', sent, until: 300 },
  sending: { name: 'sending', sent },
  delivered: { name: 'delivered', sent, at: 200, how: 'answered', messageId: null },
  rejected: { name: 'rejected', sent, at: 200, refusal },
  notSent: { name: 'notSent', at: 200, why: 'session' },
  unknown: { name: 'unknown', sent, why: 'timeout', checks: [], tries: 0, triedAt: 200, readFailure: null },
  notFound: { name: 'notFound', sent, checks: [300], at: 300 },
  cannotTell: { name: 'cannotTell', sent, checks: [300], candidates: ['m2', 'm3'] },
} as const satisfies Record<ReplyStage['name'], ReplyStage>;
type StageName = keyof typeof stages;
const stageNames = Object.keys(stages).filter((name): name is StageName => name in stages);

const events = {
  held: { type: 'held', sent, until: 300 },
  pressed: { type: 'pressed', sent },
  heldBack: { type: 'heldBack', at: 400, why: 'offline' },
  answered: { type: 'answered', at: 400 },
  refused: { type: 'refused', at: 400, refusal },
  lost: { type: 'lost', at: 400, why: 'network' },
  readNone: { type: 'read', at: 400, step: 'scheduled', found: [] },
  readNoneLast: { type: 'read', at: 400, step: 'last', found: [] },
  readNoneExtra: { type: 'read', at: 400, step: 'extra', found: [] },
  readOne: { type: 'read', at: 400, step: 'extra', found: ['m2'] },
  readSeveral: { type: 'read', at: 400, step: 'scheduled', found: ['m2', 'm3'] },
  readFailed: { type: 'readFailed', at: 400, kind: 'network', step: 'scheduled' },
  chosen: { type: 'chosen', at: 400, messageId: 'm3' },
  choseNone: { type: 'chosen', at: 400, messageId: null },
  choseStranger: { type: 'chosen', at: 400, messageId: 'm9' },
} as const satisfies Record<string, ReplyEvent>;

const file = { fileId: 'f1', name: 'log.txt', type: 'text/plain', sizeBytes: 6 };
const act = (stage: ReplyStage): ReplyAct => ({ actId: 'a1', text: 'Please help', files: [file], stage });

/** Every legal move; all others change nothing. */
const moves: [StageName, keyof typeof events, StageName][] = [
  ['draft', 'pressed', 'sending'],
  ['draft', 'held', 'held'],
  ['draft', 'heldBack', 'notSent'],
  ['held', 'pressed', 'sending'],
  ['held', 'heldBack', 'notSent'],
  ['held', 'lost', 'unknown'],
  ['sending', 'heldBack', 'notSent'],
  ['sending', 'answered', 'delivered'],
  ['sending', 'refused', 'rejected'],
  ['sending', 'lost', 'unknown'],
  ...(['unknown', 'notFound', 'cannotTell'] as const).flatMap(
    (from): [StageName, keyof typeof events, StageName][] => [
      [from, 'answered', 'delivered'],
      [from, 'refused', 'rejected'],
      [from, 'readOne', 'delivered'],
      [from, 'readSeveral', 'cannotTell'],
      [from, 'readNone', from],
      [from, 'readNoneExtra', from],
      [from, 'readNoneLast', from === 'unknown' ? 'notFound' : from],
    ],
  ),
  ['unknown', 'readFailed', 'unknown'],
  ['cannotTell', 'chosen', 'delivered'],
  ['cannotTell', 'choseNone', 'notFound'],
];

describe('the life of a reply', () => {
  it.each(moves)('goes from %s by %s to %s', (from, event, to) => {
    const after = transition(act(stages[from]), events[event]);
    expect(after.stage.name).toBe(to);
    expect(after).not.toEqual(act(stages[from]));
  });

  const eventNames = Object.keys(events).filter((name): name is keyof typeof events => name in events);
  const isLegal = (from: StageName, event: string) => moves.some(([a, b]) => a === from && b === event);
  const illegal = stageNames.flatMap((from) =>
    eventNames
      .filter((event) => !isLegal(from, event))
      .map((event): [StageName, keyof typeof events] => [from, event]),
  );
  it.each(illegal)('stays %s, whole and unchanged, by %s', (from, event) => {
    const before = act(stages[from]);
    expect(transition(before, events[event])).toBe(before);
  });

  it.each(stageNames)('takes typing as a draft alone: %s', (name) => {
    const after = transition(act(stages[name]), { type: 'typed', text: 'Other words' });
    expect(after.text).toBe(name === 'draft' ? 'Other words' : 'Please help');
  });

  it.each(stageNames)('lets a file be left out on its way alone: %s', (name) => {
    const before = act(stages[name]);
    const after = transition(before, { type: 'leftOut', fileId: 'f1' });
    expect(after).toEqual(name === 'sending' ? { ...before, leftOut: 'f1' } : before);
    expect(transition(before, { type: 'leftOut', fileId: 'f2' })).toBe(before);
  });

  it.each(stageNames)('gives its words back under a new id where they were not taken: %s', (name) => {
    const back = reopen(act(stages[name]), 'a2');
    const returned = name === 'rejected' || name === 'notSent' || name === 'notFound';
    expect(back).toEqual(returned ? { ...act(stages.draft), actId: 'a2' } : null);
    const without = reopen({ ...act(stages[name]), leftOut: 'f1' }, 'a2');
    expect(without).toEqual(returned ? { ...act(stages.draft), actId: 'a2', files: [] } : null);
  });
});

describe('a reply whose answer was lost', () => {
  const unknown = act(stages.unknown);

  it('S040 keeps the time of each check', () => {
    const twice = transition(transition(unknown, events.readNone), { ...events.readNone, at: 500 });
    expect(twice.stage).toMatchObject({ checks: [400, 500], tries: 2, triedAt: 500 });
  });

  it('is not given up sooner by the customer’s own checks', () => {
    const after = transition(unknown, events.readNoneExtra);
    expect(after.stage).toMatchObject({ checks: [400], tries: 0, triedAt: 200 });
  });

  it('counts no reading that failed as a check', () => {
    const after = transition(unknown, events.readFailed);
    expect(after.stage).toMatchObject({ checks: [], tries: 1, triedAt: 400, readFailure: 'network' });
  });

  it('S040 is told as not found with all that is known', () => {
    const after = transition(unknown, events.readNoneLast);
    expect(after.stage).toEqual({ name: 'notFound', sent, checks: [400], at: 400 });
  });
});

const anyEvent: fc.Arbitrary<ReplyEvent> = fc.oneof(
  fc.constantFrom<ReplyEvent>(...Object.values(events)),
  fc.string().map((text): ReplyEvent => ({ type: 'typed', text })),
  fc.constant<ReplyEvent>({ type: 'leftOut', fileId: 'f1' }),
);

type Step = ReplyEvent | 'reopen';
const anyStory = fc.array(fc.oneof(anyEvent, fc.constant<Step>('reopen')), { maxLength: 60 });

type Told = { before: ReplyAct; after: ReplyAct; step: Step };

/** Tells a story from an empty draft: each step's act before and after. */
function tell(story: readonly Step[]): Told[] {
  let current: ReplyAct = { actId: 'a0', text: 'First', files: [file], stage: { name: 'draft' } };
  return story.map((step, index) => {
    const before = current;
    current = step === 'reopen' ? (reopen(before, `a${index + 1}`) ?? before) : transition(before, step);
    return { before, after: current, step };
  });
}

const anyTold = anyStory.map(tell);
const isType = (step: Step, type: ReplyEvent['type']) => step !== 'reopen' && step.type === type;

test('words change by typing alone, whatever happens', () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const changes = told.filter(({ before, after }) => before.text !== after.text);
      expect(changes.filter(({ step }) => !isType(step, 'typed'))).toEqual([]);
    }),
  );
});

test('S043 an act leaves the draft by one press and never again under its id', () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const left = told.filter(
        ({ before, after }) => after.stage.name === 'sending' && before.stage !== after.stage,
      );
      expect(
        left.filter(
          ({ step, before }) =>
            !isType(step, 'pressed') || (before.stage.name !== 'draft' && before.stage.name !== 'held'),
        ),
      ).toEqual([]);
      expect(new Set(left.map(({ after }) => after.actId)).size).toBe(left.length);
    }),
  );
});

test('what was delivered or refused stays so', () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const decided = told.filter(
        ({ before, after }) =>
          (before.stage.name === 'delivered' || before.stage.name === 'rejected') &&
          before.actId === after.actId,
      );
      expect(decided.filter(({ before, after }) => after !== before)).toEqual([]);
    }),
  );
});

test('words are at every moment in exactly one place: draft, held, undecided, given back or delivered', () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const places = told.map(({ after: { stage } }) =>
        [
          stage.name === 'draft',
          stage.name === 'held',
          isUndecided(stage),
          isReturned(stage),
          stage.name === 'delivered',
        ].filter(Boolean),
      );
      expect(places.filter((place) => place.length !== 1)).toEqual([]);
    }),
  );
});
