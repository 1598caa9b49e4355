import { useSyncExternalStore } from 'react';

import type { CustomerId } from '../panel/domain.ts';
import { outboxOf } from './outbox.ts';
import type { HeldReply } from './outboxContents.ts';

/** Replies that this tab holds back and can still undo, oldest first. */
export function useHeldReplies(customerId: CustomerId): readonly HeldReply[] {
  const outbox = outboxOf(customerId);
  return useSyncExternalStore(outbox.subscribe, outbox.held);
}
