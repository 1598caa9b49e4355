import * as fc from 'fast-check';
import { Outlook } from './outlook.ts';

/** Where the line breaks, or what dies, when something is sent; `late` reaches the panel long after. */
const fates = [
  'none',
  'beforeRequest',
  'midRequest',
  'beforeAnswer',
  'midAnswer',
  'gatewayPage',
  'late',
  'busy',
  'tooBig',
  'offline',
  'sessionEnds',
  'serverDies',
] as const;
export type Fate = (typeof fates)[number];

export type At = { tab: number };
export type Sent = { fate: Fate; isTwice: boolean };

/** One thing that the customer, or the world, does. Any may be left out: what cannot be done without it is not done. */
export type Deed =
  | ({ do: 'write'; ticket: number; hasFile: boolean; rests: boolean } & At)
  | ({ do: 'reply'; ticket: number; hasFile: boolean } & At & Sent)
  | ({ do: 'press' | 'insist' } & At & Sent)
  | ({ do: 'create'; rests: boolean; isSent: boolean } & At & Sent)
  | ({ do: 'buy' } & At & Sent)
  | ({ do: 'archive'; tickets: number[]; isHurried: boolean } & At & Sent)
  | ({ do: 'search' | 'undo' | 'hurry' | 'look' | 'reload' | 'close' | 'crash' } & At)
  | ({ do: 'leave'; how: 'keep' | 'drop' | 'sessionEnds'; next: number } & At)
  | { do: 'support'; ticket: number }
  | { do: 'wait'; ms: number }
  | { do: 'readsBreak'; times: number }
  | { do: 'release' | 'killServer' };

/** `n` marks what is typed and bought at this step: it stays the same when other steps are left out. */
export type Step = Deed & { n: number };

export interface Plot {
  seed: number;
  /** For how long what is sent and archived can be undone. */
  undoSeconds: 0 | 5;
  /** The browser keeps its connections, and repeats by itself a request that one of them broke under (S038). */
  keepsConnections: boolean;
  /** What comes late does so before the end is looked at, or behind it. */
  isLateSettled: boolean;
  steps: Step[];
}

const often = fc.constantFrom(true, true, false);
const seldom = fc.constantFrom(true, false, false, false);
const ticket = fc.nat(2);
const fate = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Fate>('none') },
  {
    weight: 7,
    arbitrary: fc.constantFrom<Fate>(...fates.filter((one) => one !== 'none' && one !== 'serverDies')),
  },
  { weight: 1, arbitrary: fc.constant<Fate>('serverDies') },
);
const tab = fc.constantFrom(0, 0, 0, 1);
const sent = { fate, isTwice: seldom };

/** What can be done at any time: it opens the page that it needs. */
const always: Weighted[] = [
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('write' as const), tab, ticket, hasFile: seldom, rests: often }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('reply' as const), tab, ticket, hasFile: seldom, ...sent }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('create' as const), tab, rests: often, isSent: often, ...sent }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('buy' as const), tab, ...sent }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('archive' as const),
      tab,
      tickets: fc.uniqueArray(ticket, { minLength: 1, maxLength: 3 }),
      isHurried: fc.boolean(),
      ...sent,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('search' as const), tab }) },
];

/** What there is no sense in while nothing has been done. */
const later: Weighted[] = [
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('leave' as const),
      tab,
      how: fc.constantFrom('keep', 'drop', 'sessionEnds'),
      next: fc.nat(1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('support' as const), ticket }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(6_000, 100_000) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('readsBreak' as const), times: fc.integer({ min: 1, max: 2 }) }),
  },
  { weight: 1, arbitrary: fc.constant<Deed>({ do: 'killServer' }) },
];

type Weighted = { weight: number; arbitrary: fc.Arbitrary<Deed> };

/** Draws from what can be done as things should stand by now. */
function nextDeed(outlook: Outlook): fc.Arbitrary<Deed> {
  const inTab = (
    weight: number,
    tabs: number[],
    arbitraryOf: (at: fc.Arbitrary<number>) => fc.Arbitrary<Deed>,
  ) => (tabs.length === 0 ? [] : [{ weight, arbitrary: arbitraryOf(fc.constantFrom(...tabs)) }]);
  const simply = (...names: ('undo' | 'hurry' | 'look' | 'reload' | 'close' | 'crash')[]) => {
    return (at: fc.Arbitrary<number>) => fc.record({ do: fc.constantFrom(...names), tab: at });
  };
  const pressing = (name: 'press' | 'insist') => {
    return (at: fc.Arbitrary<number>) => fc.record({ do: fc.constant(name), tab: at, ...sent });
  };
  return fc.oneof(
    ...always,
    ...(outlook.isUntouched ? [] : later),
    ...inTab(6, outlook.tabsWith('words'), pressing('press')),
    ...inTab(1, outlook.tabsWith('doubt'), pressing('insist')),
    ...inTab(6, outlook.tabsWith('hold'), simply('undo', 'hurry')),
    ...inTab(1, outlook.tabsWith('lost'), simply('look')),
    ...inTab(4, outlook.openTabs, simply('reload', 'close', 'crash', 'crash')),
    ...(outlook.isHeldUp ? [{ weight: 3, arbitrary: fc.constant<Deed>({ do: 'release' }) }] : []),
  );
}

const world = fc.record({
  undoSeconds: fc.constantFrom<0 | 5>(0, 0, 5),
  keepsConnections: fc.boolean(),
  isLateSettled: fc.boolean(),
  length: fc.integer({ min: 5, max: 8 }),
});

const plot = fc.gen().map((draw) => {
  const { length, ...rest } = draw(() => world);
  const outlook = new Outlook(rest.undoSeconds > 0);
  const deeds: Deed[] = [];
  for (let count = 0; count < length; count += 1) {
    const next = nextDeed(outlook);
    const deed = draw(() => next);
    outlook.follow(deed);
    deeds.push(deed);
  }
  return { ...rest, deeds };
});

/** The same plot for the same seed, for ever: as long as nobody changes what can happen. */
export function plotOf(seed: number): Plot {
  const [drawn] = fc.sample(plot, { seed, numRuns: 1 });
  if (drawn === undefined) throw new Error('No plot was drawn');
  const { deeds, ...rest } = drawn;
  return { seed, ...rest, steps: deeds.map((one, index) => ({ ...one, n: index + 1 })) };
}

/** One line a step, to be read by whoever looks for the fault. */
export function printPlot({ seed, undoSeconds, isLateSettled, keepsConnections, steps }: Plot): string {
  const world = JSON.stringify({ undoSeconds, isLateSettled, keepsConnections });
  const lines = steps.map(({ n, do: what, ...rest }) => `  ${n}. ${what} ${JSON.stringify(rest)}`);
  return [`seed ${seed}, ${world}`, ...lines].join('\n');
}

/** A server that died knows nothing of what it was sent before: a browser that repeats it then is beyond its promise. */
export function mayKeepConnections({ keepsConnections, steps }: Plot): boolean {
  return (
    keepsConnections &&
    !steps.some((step) => step.do === 'killServer' || ('fate' in step && step.fate === 'serverDies'))
  );
}
