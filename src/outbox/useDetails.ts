import { useEffect, useSyncExternalStore } from 'react';
import type { CustomerId, TicketId } from '../panel/domain.ts';
import { detailsPlace } from './draftPlace.ts';
import { outboxOf } from './outbox.ts';
import type { ReplyBox } from './replyBox.ts';

/** Where what is changed in a ticket's details is kept until it is saved; nothing is sent from it. */
export function useDetailsBox(customerId: CustomerId, ticketId: TicketId): ReplyBox {
  const box = outboxOf(customerId).reply(detailsPlace(ticketId));
  // Leaving the form stores at once what the delay would.
  useEffect(() => () => void box.flush(), [box]);
  return box;
}

/** Whether the browser's storage has been read. */
export function useIsLoaded(box: ReplyBox): boolean {
  return useSyncExternalStore(box.subscribe, () => box.snapshot().isLoaded);
}

/** Another tab's changes stand beside these (S023). */
export function useHasOtherVersion(box: ReplyBox): boolean {
  return useSyncExternalStore(box.subscribe, () => box.snapshot().otherVersion !== null);
}

/** False: what is typed now is gone with the page (S022). */
export function useIsKept(box: ReplyBox): boolean {
  return useSyncExternalStore(box.subscribe, () => box.snapshot().storage === 'kept');
}
