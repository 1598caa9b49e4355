import { NothingBought } from './NothingBought.tsx';
import { Outcome } from './Outcome.tsx';
import { UndecidedPurchase } from './UndecidedPurchase.tsx';
import type { Purchase } from './usePurchase.ts';

/** What is undecided, and what came of this visit's purchase: above the choice, which may be gone by then (S073). */
export function WhatCame({ purchase, topUpUrl }: { purchase: Purchase; topUpUrl: string | null }) {
  const { shown, undecided, notBought, isAwaited, lookNow, judge } = purchase;
  return (
    <>
      {undecided.map((act) => (
        <UndecidedPurchase key={act.actId} act={act} lookNow={lookNow} judge={judge} />
      ))}
      {notBought && <NothingBought {...notBought} />}
      {shown && (
        <Outcome
          key={`${shown.actId} ${shown.stage.name}`}
          act={shown}
          isAwaited={isAwaited}
          topUpUrl={topUpUrl}
        />
      )}
    </>
  );
}
