import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BuyEnd, Confirmation } from '../outbox/buyAct.ts';
import { isUndecided } from '../outbox/purchaseAct.ts';
import type { Offer, PurchaseAct } from '../outbox/purchaseAct.ts';
import type { CustomerId } from '../panel/domain.ts';
import { incidentQueries } from './incidentQueries.ts';
import { usePurchases } from './usePurchases.ts';

/** Why nothing was bought, beside the offer that had been confirmed. */
export type NotBought = { end: Exclude<BuyEnd, { end: 'carriedOut' }>; offer: Offer };

/**
 * One purchase from Buy to what came of it: asked once more, sent once, told. `shown` is what this visit bought or
 * tried; `undecided` is whatever nobody knows yet, of earlier visits too.
 */
export function usePurchase(customerId: CustomerId) {
  const client = useQueryClient();
  const { purchases, acts } = usePurchases(customerId);
  const [asked, setAsked] = useState<Confirmation | null>(null);
  const [isBuying, setIsBuying] = useState(false);
  const [notBought, setNotBought] = useState<NotBought | null>(null);
  const [shownId, setShownId] = useState<string | null>(null);
  /** The customer is waiting for it, and so it takes the focus; what is found out later is only spoken. */
  const [isAwaited, setIsAwaited] = useState(false);
  const undecided = acts.filter(isUndecided);

  const ask = (offer: Offer) => {
    const beside = undecided[0]?.actId ?? null;
    setNotBought(null);
    setAsked({ actId: purchases.newActId(), offer, seenActId: acts[0]?.actId ?? null, beside });
  };

  const confirm = async (press: Confirmation) => {
    if (isBuying) return;
    setIsBuying(true);
    const end = await purchases.buy(press);
    setIsBuying(false);
    setAsked(null);
    setNotBought(end.end === 'carriedOut' ? null : { end, offer: press.offer });
    setShownId('act' in end ? end.act.actId : null);
    setIsAwaited(end.end === 'carriedOut' && !isUndecided(end.act));
    if (end.end !== 'carriedOut') await client.invalidateQueries({ queryKey: incidentQueries.forms() });
  };

  return {
    acts,
    undecided,
    isAwaited,
    shown: acts.find(({ actId }) => actId === shownId) ?? null,
    asked,
    beside: besideOf(asked, acts),
    isBuying,
    notBought,
    ask,
    cancel: () => setAsked(null),
    confirm: (press: Confirmation) => void confirm(press),
    lookNow: () => void purchases.lookNow(),
    judge: (act: PurchaseAct, isBought: boolean) => {
      setShownId(act.actId);
      void purchases.judge(act.actId, isBought);
    },
  };
}

export type Purchase = ReturnType<typeof usePurchase>;

function besideOf(asked: Confirmation | null, acts: readonly PurchaseAct[]): PurchaseAct | null {
  return acts.find(({ actId }) => actId === asked?.beside) ?? null;
}
