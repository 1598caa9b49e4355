import { useCallback, useSyncExternalStore } from 'react';
import { isUnderWay } from '../../outbox/archiveAct.ts';
import { outboxOf } from '../../outbox/outbox.ts';
import { useArchives } from '../../outbox/useArchives.ts';
import type { CustomerId, TicketId } from '../../panel/domain.ts';

/** What is going on with the ticket on this device, in this tab or another. Typing renders nobody who asks. */
export function useHere(customerId: CustomerId, ticketId: TicketId) {
  const box = outboxOf(customerId).reply(ticketId);
  const hasDraft = useCallback(() => {
    const { text, files } = box.snapshot();
    return text.trim() !== '' || files.length > 0;
  }, [box]);
  const isReplying = useCallback(() => {
    const { isSending, undecided } = box.snapshot();
    return isSending || undecided.length > 0;
  }, [box]);
  const leaving = useArchives(customerId).find(
    ({ act }) =>
      (isUnderWay(act) || act.stage.name === 'settling') && act.tickets.some(({ id }) => id === ticketId),
  );
  return {
    hasDraft: useSyncExternalStore(box.subscribe, hasDraft),
    isReplying: useSyncExternalStore(box.subscribe, isReplying),
    isLeaving: leaving !== undefined,
  };
}
