import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import type { PurchaseAct } from '../outbox/purchaseAct.ts';
import { purchasesOf } from '../outbox/purchases.ts';
import type { PurchaseTab } from '../outbox/purchaseTab.ts';
import type { CustomerId } from '../panel/domain.ts';
import { incidentQueries } from './incidentQueries.ts';

/**
 * The customer's purchases on this device as they stand now, newest first. What was bought, here or in another tab,
 * makes the figures that were read old.
 */
export function usePurchases(customerId: CustomerId): {
  purchases: PurchaseTab;
  acts: readonly PurchaseAct[];
} {
  const client = useQueryClient();
  const purchases = purchasesOf(customerId);
  const acts = useSyncExternalStore(purchases.subscribe, purchases.acts);
  const decidedAt = Math.max(0, ...acts.map(({ stage }) => ('at' in stage ? stage.at : 0)));
  useEffect(() => void purchases.start(), [purchases]);
  useEffect(() => {
    void client.invalidateQueries({
      queryKey: incidentQueries.forms(),
      predicate: ({ state }) => state.dataUpdatedAt < decidedAt,
    });
  }, [client, decidedAt]);
  return { purchases, acts };
}
