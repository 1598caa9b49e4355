import { useSyncExternalStore } from 'react';

import type { CustomerId } from '../panel/domain.ts';
import type { Arrival } from './arrivals.ts';
import { outboxOf } from './outbox.ts';

/** New tickets that are there and that this tab tells of; renders when one comes or was read, not on typing. */
export function useArrivals(customerId: CustomerId): readonly Arrival[] {
  const outbox = outboxOf(customerId);
  return useSyncExternalStore(outbox.subscribe, outbox.arrived);
}
