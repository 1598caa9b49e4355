import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import type { Whereabouts } from '../panel/readWhereabouts.ts';
import type { ArchiveAct, ArchiveStage, Fate } from './archiveAct.ts';
import { isAllArchived, retriableTickets } from './archiveAct.ts';
import { transition } from './archiveMachine.ts';
import type { ArchiveEvent } from './archiveMachine.ts';
import { printArchive, readArchive } from './archiveRecords.ts';
import { TestArchivePanel, chosen } from './testArchivePanel.ts';
import { TestWorld, anna } from './testWorld.ts';

const panel = new TestArchivePanel(new TestWorld());
const [one, two] = [panel.open(1), panel.open(2)];
const busy = panel.open(3, 'inProgress');
const answered = { ...one, unread: true, lastMessageAt: 5_000 };

const settling = {
  name: 'settling',
  why: 'network',
  isAnswered: false,
  refusal: null,
  tries: 0,
  triedAt: 10,
  readFailure: null,
} as const;
/** The stages, each with what its only ticket is in it. */
const stages = {
  held: [{ name: 'held', until: 7_000 }, 'waiting'],
  checking: [{ name: 'checking' }, 'waiting'],
  sending: [{ name: 'sending' }, 'going'],
  reading: [{ name: 'reading', refusal: null }, 'going'],
  settling: [settling, 'unknown'],
  settlingAnswered: [{ ...settling, isAnswered: true }, 'unknown'],
  over: [{ name: 'over', at: 9, why: null, refusal: null }, 'archived'],
} as const satisfies Record<string, readonly [ArchiveStage, Fate]>;
type StageName = keyof typeof stages;
const stageNames = Object.keys(stages).filter((name): name is StageName => name in stages);

const ids = [one.id];
const at = 20;
const places = (where: Whereabouts | null) => new Map(where ? [[one.id, where]] : []);
const inArchive = places({ place: 'archive', row: one });
const stillOpen = places({ place: 'open', row: one });
const events = {
  begun: { type: 'begun' },
  left: { type: 'left' },
  checkedSame: { type: 'checked', at, ids, rows: new Map([[one.id, one]]) },
  checkedAbsent: { type: 'checked', at, ids, rows: new Map() },
  checkedAnswered: { type: 'checked', at, ids, rows: new Map([[one.id, answered]]) },
  checkedBusy: { type: 'checked', at, ids, rows: new Map([[one.id, { ...busy, id: one.id }]]) },
  answered: { type: 'answered', refusal: null },
  refused: { type: 'answered', refusal: 'No' },
  lost: { type: 'lost', at, why: 'timeout' },
  heldBack: { type: 'heldBack', at, why: 'offline' },
  stopped: { type: 'stopped', at },
  interrupted: { type: 'interrupted', at },
  readArchived: { type: 'read', at, step: 'extra', places: inArchive },
  readOpen: { type: 'read', at, step: 'scheduled', places: stillOpen },
  readOpenLast: { type: 'read', at, step: 'last', places: stillOpen },
  readBusy: {
    type: 'read',
    at,
    step: 'extra',
    places: places({ place: 'open', row: { ...busy, id: one.id } }),
  },
  readNowhere: { type: 'read', at, step: 'extra', places: places({ place: 'nowhere' }) },
  readNothing: { type: 'read', at, step: 'last', places: places(null) },
  readFailed: { type: 'readFailed', at, step: 'scheduled', kind: 'network' },
} as const satisfies Record<string, ArchiveEvent>;
type EventName = keyof typeof events;
const eventNames = Object.keys(events).filter((name): name is EventName => name in events);

function act(name: StageName): ArchiveAct {
  const [stage, fate] = stages[name];
  return { actId: 'a1', at: 0, tickets: [{ ...chosen(one), fate }], isStopping: false, stage };
}

/** Every legal move, and what the ticket is after it; all others change nothing. */
const moves: [StageName, EventName, ArchiveStage['name'], Fate][] = [
  ['held', 'begun', 'checking', 'waiting'],
  ['held', 'left', 'sending', 'going'],
  ['held', 'heldBack', 'over', 'notSent'],
  ['held', 'interrupted', 'settling', 'unknown'],
  ['checking', 'left', 'sending', 'going'],
  ['checking', 'checkedSame', 'sending', 'going'],
  ['checking', 'checkedAbsent', 'sending', 'going'],
  ['checking', 'checkedAnswered', 'over', 'answered'],
  ['checking', 'checkedBusy', 'over', 'inProgress'],
  ['checking', 'heldBack', 'over', 'notSent'],
  ['checking', 'stopped', 'over', 'notSent'],
  ['checking', 'interrupted', 'settling', 'unknown'],
  ['sending', 'left', 'sending', 'going'],
  ['sending', 'answered', 'reading', 'going'],
  ['sending', 'refused', 'reading', 'going'],
  ['sending', 'lost', 'settling', 'unknown'],
  ['sending', 'heldBack', 'over', 'notSent'],
  ['sending', 'stopped', 'sending', 'going'],
  ['sending', 'interrupted', 'settling', 'unknown'],
  ['reading', 'stopped', 'reading', 'going'],
  ['reading', 'interrupted', 'settling', 'unknown'],
  ['reading', 'readArchived', 'over', 'archived'],
  ['reading', 'readOpen', 'over', 'refused'],
  ['reading', 'readOpenLast', 'over', 'refused'],
  ['reading', 'readBusy', 'over', 'inProgress'],
  ['reading', 'readNowhere', 'over', 'gone'],
  ['reading', 'readNothing', 'over', 'unknown'],
  ['reading', 'readFailed', 'settling', 'unknown'],
  ...(['settling', 'settlingAnswered'] as const).flatMap(
    (from): [StageName, EventName, ArchiveStage['name'], Fate][] => [
      [from, 'readArchived', 'over', 'archived'],
      [from, 'readBusy', 'over', 'inProgress'],
      [from, 'readNowhere', 'over', 'gone'],
      [from, 'readNothing', 'over', 'unknown'],
      [from, 'readFailed', 'settling', 'unknown'],
    ],
  ),
  ['settling', 'readOpen', 'settling', 'unknown'],
  ['settling', 'readOpenLast', 'over', 'notArrived'],
  ['settlingAnswered', 'readOpen', 'over', 'refused'],
  ['settlingAnswered', 'readOpenLast', 'over', 'refused'],
];

test.each(moves)('%s, then %s: %s with the ticket %s', (from, event, to, fate) => {
  const after = transition(act(from), events[event]);
  expect([after.stage.name, after.tickets[0]?.fate]).toEqual([to, fate]);
});

const legal = new Set(moves.map(([from, event]) => `${from} ${event}`));
test.each(
  stageNames.flatMap((from) =>
    eventNames.filter((event) => !legal.has(`${from} ${event}`)).map((event) => [from, event] as const),
  ),
)('%s is not changed by %s', (from, event) => {
  const before = act(from);
  expect(transition(before, events[event])).toBe(before);
});

describe('S088 what counts as news', () => {
  const seen = chosen(one).seen;
  it.each([
    ['the same row', one, 'going'],
    ['a later message', { ...one, lastMessageAt: 1_001 }, 'answered'],
    ['a message seen as unread', { ...one, unread: true }, 'answered'],
    ['an earlier time than was seen (a clock put right)', { ...one, lastMessageAt: 999 }, 'going'],
    [
      'a time that cannot be read any more, in other words',
      { ...one, lastMessageAt: null, lastMessageText: 'x' },
      'answered',
    ],
    [
      'a closed ticket with the same last message',
      { ...one, status: { code: 'closed', caption: '' } },
      'going',
    ],
    [
      'a status that the panel alone knows, not archivable',
      { ...one, isArchivable: false, status: { code: 'unknown', caption: '?' } },
      'going',
    ],
  ] as const)('%s', (_case, row, fate) => {
    const checking = {
      ...act('checking'),
      tickets: [{ ...chosen(one), seen, fate: 'waiting' as const }],
    };
    const after = transition(checking, { type: 'checked', at, ids, rows: new Map([[one.id, row]]) });
    expect(after.tickets[0]?.fate).toBe(fate);
  });

  it('has been seen once it was told', () => {
    const after = transition(act('checking'), events.checkedAnswered);
    expect(after.tickets[0]?.seen).toMatchObject({ lastMessageAt: 5_000, unread: true });
    expect(retriableTickets(after)).toHaveLength(1);
  });
});

const anyEvents = fc.array(fc.constantFrom(...eventNames.map((name) => events[name])), { maxLength: 30 });
const twoTickets: ArchiveAct = {
  ...act('held'),
  tickets: [one, two].map((row) => ({ ...chosen(row), fate: 'waiting' })),
};

test('whatever happens: what is decided stays decided, and what is over stays over', () => {
  const open = new Set<Fate>(['waiting', 'going', 'unknown']);
  fc.assert(
    fc.property(anyEvents, (all) => {
      let now = twoTickets;
      for (const event of all) {
        const before = now;
        now = transition(before, event);
        for (const [index, { fate }] of before.tickets.entries()) {
          const after = now.tickets[index]?.fate;
          expect(open.has(fate) || after === fate).toBe(true);
          // What has left is called unsent only where the panel is known to have refused it.
          expect(fate === 'unknown' && after === 'notSent').toBe(false);
        }
        expect(before.stage.name !== 'over' || now === before).toBe(true);
        const undecided = now.tickets.filter(({ fate }) => fate === 'waiting' || fate === 'going');
        expect(now.stage.name !== 'over' || undecided.length === 0).toBe(true);
        expect(isAllArchived(now)).toBe(
          now.stage.name === 'over' && now.tickets.every(({ fate }) => fate === 'archived'),
        );
      }
    }),
  );
});

test('S026 every act is read from the storage as it was written; anything else is not read at all', () => {
  fc.assert(
    fc.property(anyEvents, fc.boolean(), (all, isTold) => {
      const now = all.reduce(transition, twoTickets);
      const record = { customerId: anna, isTold, act: now };
      expect(readArchive(structuredClone(printArchive(record)), anna)).toEqual(record);
    }),
  );
  fc.assert(fc.property(fc.anything(), (value) => readArchive(value, anna) === null));
});
