import type { Money } from '../panel/domain.ts';
import { MAX_INCIDENTS } from '../panel/incidentForm.ts';
import type { IncidentForm } from '../panel/incidentForm.ts';
import type { Offer } from '../outbox/purchaseAct.ts';

/** What the customer could agree to; null where a price is not known: nothing is bought blindly (S076). */
export function offerOf({ price, total, ...form }: IncidentForm): Offer | null {
  return price && total && price.currency === total.currency ? { ...form, price, total } : null;
}

/** Null where one of the two is not known, or they are of two currencies. */
export function minus(from: Money | null, what: Money | null): Money | null {
  if (!from || !what || from.currency !== what.currency) return null;
  return { minor: from.minor - what.minor, currency: from.currency };
}

export type Missing = {
  needed: Money;
  /** What can be spent: the balance, and credit where there is any. */
  there: Money;
  missing: Money;
  /** The largest number that would fit; 0 where not even one does. */
  fits: number;
};

/** What is missing to pay; null where it is enough, or where the panel has to decide for lack of figures. */
export function missingFor({ total, balance, credit, price }: IncidentForm): Missing | null {
  const there = spendable(balance, credit);
  const left = minus(there, total);
  if (!there || !total || !left || left.minor >= 0) return null;
  const one = price && price.currency === there.currency && price.minor > 0 ? price.minor : null;
  const fits = one === null ? 0 : Math.max(0, Math.floor(there.minor / one));
  return {
    needed: total,
    there,
    missing: { ...left, minor: -left.minor },
    fits: Math.min(MAX_INCIDENTS, fits),
  };
}

function spendable(balance: Money | null, credit: Money | null): Money | null {
  if (!balance || !credit) return balance;
  return credit.currency === balance.currency
    ? { minor: balance.minor + credit.minor, currency: balance.currency }
    : balance;
}
