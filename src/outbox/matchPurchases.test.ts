import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { matchPurchases } from './matchPurchases.ts';
import type { Figures, PurchaseAct } from './purchaseAct.ts';

const euros = (minor: number) => ({ minor, currency: 'EUR' });
const figures = (minor: number, incidentsLeft: number | null): Figures => ({
  balance: euros(minor),
  credit: euros(0),
  incidentsLeft,
});

/** An act at its place in time, made on figures of 120.00 and 3. */
function act(at: number, count: number, before = figures(12_000, 3)): PurchaseAct {
  const offer = { ...before, count, price: euros(1_000), total: euros(count * 1_000) };
  return { actId: `act ${at}`, at, offer, beside: null, stage: { name: 'sending' } };
}

const verdicts = (open: PurchaseAct[], bought: PurchaseAct[], now: Figures) => [
  ...matchPurchases(open, bought, now).values(),
];

describe('what the figures say of a purchase', () => {
  it.each([
    ['both as before', figures(12_000, 3), 'unmoved'],
    ['moved by exactly this', figures(10_000, 5), 'bought'],
    ['only the count', figures(12_000, 5), 'moved'],
    ['only the balance', figures(10_000, 3), 'moved'],
    ['one cent more', figures(9_999, 5), 'moved'],
    ['another number', figures(11_000, 4), 'moved'],
    ['no count', figures(10_000, null), 'moved'],
    ['no balance', { ...figures(0, 5), balance: null }, 'moved'],
    ['another currency', { ...figures(0, 5), balance: { minor: 10_000, currency: 'USD' } }, 'moved'],
  ])('%s', (_case, now, verdict) => {
    expect(verdicts([act(1, 2)], [], now)).toEqual([verdict]);
  });

  it('takes away what was surely bought since', () => {
    const sure = act(2, 1);
    expect(verdicts([act(1, 2)], [sure], figures(11_000, 4))).toEqual(['unmoved']);
    expect(verdicts([act(1, 2)], [sure], figures(9_000, 6))).toEqual(['bought']);
    expect(verdicts([act(3, 2, figures(11_000, 4))], [sure], figures(9_000, 6))).toEqual(['bought']);
  });

  it('tells two of different size apart, and two of equal size only together', () => {
    expect(verdicts([act(1, 1), act(2, 2)], [], figures(10_000, 5))).toEqual(['unmoved', 'bought']);
    expect(verdicts([act(1, 1), act(2, 1)], [], figures(11_000, 4))).toEqual(['moved', 'moved']);
    expect(verdicts([act(1, 1), act(2, 1)], [], figures(10_000, 5))).toEqual(['bought', 'bought']);
  });

  it('never explains more than the figures moved by, whatever was pressed', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.nat(), (all, choice) => {
        const acts = all.map((count, index) => act(index + 1, count));
        const done = acts.filter((_act, index) => (choice >> index) % 2 === 1);
        const total = done.reduce((sum, { offer }) => sum + offer.count, 0);
        const said = matchPurchases(acts, [], figures(12_000 - total * 1_000, 3 + total));
        const claimed = acts.filter(({ actId }) => said.get(actId) === 'bought');
        expect(claimed.every((one) => done.includes(one))).toBe(true);
        const denied = acts.filter(({ actId }) => said.get(actId) === 'unmoved');
        expect(denied.some((one) => done.includes(one))).toBe(false);
      }),
    );
  });
});
