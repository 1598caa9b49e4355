import { useSyncExternalStore } from 'react';

import type { CustomerId } from '../panel/domain.ts';
import { outboxOf } from './outbox.ts';
import type { UnsettledAct } from './outboxContents.ts';

/** Replies that are not delivered, oldest first, as they stand now; renders when one of them changes, not on typing. */
export function useUnsettledActs(customerId: CustomerId): readonly UnsettledAct[] {
  const outbox = outboxOf(customerId);
  return useSyncExternalStore(outbox.subscribe, outbox.unsettled);
}
