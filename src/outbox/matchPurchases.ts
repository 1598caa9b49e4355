import type { Figures, PurchaseAct } from './purchaseAct.ts';

/** What figures say of an act. 'moved': something else moved them too, or they cannot be compared. */
export type Verdict = 'bought' | 'unmoved' | 'moved';

/** More undecided purchases than this are not told apart. */
const MAX_OPEN = 8;

type Move = { incidents: number; minor: number };

/**
 * Which of the undecided purchases the panel has carried out, by count and balance together (scenarios §3). `bought`
 * are those carried out since the first of them. Where two explanations fit, only what they agree on is told.
 */
export function matchPurchases(
  undecided: readonly PurchaseAct[],
  bought: readonly PurchaseAct[],
  now: Figures,
): Map<string, Verdict> {
  const open = undecided.toSorted((a, b) => a.at - b.at);
  const [first] = open;
  const since = first ? bought.filter(({ at }) => at > first.at) : [];
  const moved = first && moveBetween(first.offer, now);
  const rest =
    moved &&
    sum(
      since.map(moveOf).map(({ incidents, minor }) => ({ incidents: -incidents, minor: -minor })),
      moved,
    );
  const fitting = rest && open.length <= MAX_OPEN ? subsets(open).filter((some) => fits(some, rest)) : [];
  return new Map(open.map((act) => [act.actId, verdictOn(act, fitting)]));
}

function verdictOn(act: PurchaseAct, fitting: readonly (readonly PurchaseAct[])[]): Verdict {
  if (fitting.length === 0) return 'moved';
  if (fitting.every((some) => some.includes(act))) return 'bought';
  return fitting.some((some) => some.includes(act)) ? 'moved' : 'unmoved';
}

/** How the figures moved; null where they cannot be compared: no arithmetic on guesses (S076). */
function moveBetween(before: Figures, after: Figures): Move | null {
  if (before.incidentsLeft === null || after.incidentsLeft === null) return null;
  if (before.balance === null || after.balance === null) return null;
  if (before.balance.currency !== after.balance.currency) return null;
  return {
    incidents: after.incidentsLeft - before.incidentsLeft,
    minor: before.balance.minor - after.balance.minor,
  };
}

function moveOf({ offer }: PurchaseAct): Move {
  return { incidents: offer.count, minor: offer.total.minor };
}

function sum(moves: readonly Move[], start: Move): Move {
  return moves.reduce(
    (all, { incidents, minor }) => ({ incidents: all.incidents + incidents, minor: all.minor + minor }),
    start,
  );
}

function fits(some: readonly PurchaseAct[], { incidents, minor }: Move): boolean {
  const all = sum(some.map(moveOf), { incidents: 0, minor: 0 });
  return all.incidents === incidents && all.minor === minor;
}

function subsets(acts: readonly PurchaseAct[]): PurchaseAct[][] {
  const all: PurchaseAct[][] = [[]];
  for (const act of acts) all.push(...all.map((some) => [...some, act]));
  return all;
}
