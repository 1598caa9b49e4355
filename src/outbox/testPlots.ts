import * as fc from 'fast-check';

import { panelFailure } from './testPanel.ts';
import type { Fate } from './testPanel.ts';

/** Fates of a reply whose words reach the panel; the answer is lost, or never comes. */
const STORED_FATES: Fate[] = [
  { kind: 'lost', isStored: true },
  { kind: 'slow', isStored: true, answer: new Promise(() => {}) },
];

const FATES: Fate[] = [
  ...STORED_FATES,
  { kind: 'lost', isStored: false },
  { kind: 'lost', isStored: true, lateMs: 5_000 },
  { kind: 'lost', isStored: true, lateMs: 200_000 },
  { kind: 'refused', failure: panelFailure('invalid') },
  { kind: 'sessionEnded' },
  { kind: 'slow', isStored: false, answer: new Promise(() => {}) },
];

const which = fc.constantFrom(0, 1);
const mostly = (usual: boolean) => fc.constantFrom(usual, usual, !usual);

type PlotOptions = {
  /** Of what is sent answers alone are lost: it is not refused, does not vanish, or come late. */
  nothingIsLost?: boolean;
  /** Nothing is stored after it was looked for the last time. */
  nothingIsTooLate?: boolean;
  /** Another customer may sign in in between. */
  handsOver?: boolean;
  /** What was sent may be written once more, word by word, here or on another device, from where it arrives. */
  repeats?: boolean;
};

/** One thing that happens. */
const step = ({
  nothingIsLost = false,
  nothingIsTooLate = false,
  handsOver = false,
  repeats = false,
}: PlotOptions) => {
  const inTime = FATES.filter((fate) => fate.kind !== 'lost' || (fate.lateMs ?? 0) < 10_000);
  const possible = nothingIsTooLate ? inTime : FATES;
  const fate = fc.option(fc.constantFrom(...(nothingIsLost ? STORED_FATES : possible)));
  const insists = nothingIsLost ? fc.constant(false) : fc.boolean();
  const type = fc.record({ do: fc.constant('type' as const), tab: which });
  const attach = fc.record({ do: fc.constant('attach' as const), tab: which });
  const press = fc.record({ do: fc.constant('press' as const), tab: which, insists, fate });
  const others = [
    fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(10, 400, 1_000, 30_000, 200_000) }),
    fc.record({
      do: fc.constantFrom('kill' as const, 'close', 'check', 'exchange', 'undo', 'sendNow'),
      tab: which,
    }),
    fc.record({ do: fc.constant('freeze' as const), tab: which, isFrozen: mostly(false) }),
    fc.record({ do: fc.constant('network' as const), tab: which, isOnline: mostly(true) }),
    fc.record({ do: fc.constant('reading' as const), works: mostly(true) }),
    ...(repeats ? [fc.record({ do: fc.constantFrom('again' as const, 'elsewhere'), tab: which })] : []),
    ...(handsOver ? [fc.record({ do: fc.constant('handOver' as const), signsOut: fc.boolean() })] : []),
  ];
  return fc.oneof(type, type, type, type, press, press, press, attach, ...others);
};
export type Step = ReturnType<typeof step> extends fc.Arbitrary<infer Value> ? Value : never;

/**
 * What happens, how many ms each call of storage and each message takes, over and over (none: no time), and how long
 * what is pressed is held.
 */
export type Plot = { steps: Step[]; delays: number[]; holdMs: number };

/** Up to forty things that happen to two tabs on one ticket. */
export function plots(options: PlotOptions = {}): fc.Arbitrary<Plot> {
  return fc.record({
    steps: fc.array(step(options), { minLength: 5, maxLength: 40, size: 'max' }),
    delays: fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 20 }),
    holdMs: fc.constantFrom(0, 0, 5_000),
  });
}
