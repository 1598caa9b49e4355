import { answerTicket, deskTicket } from './deskWork.ts';
import type { Store } from './store.ts';
import { phrase } from './texts.ts';

/** Support that answers by itself, for people who try the panel out (panel protocol §10.11). Silent without `afterMs`. */
export function createSupportPlayer(
  store: Store,
  now: () => number,
  afterMs: number | undefined,
): { messageArrived(ticketId: number): void; stop(): void } {
  const pending = new Set<NodeJS.Timeout>();
  return {
    messageArrived(ticketId) {
      if (afterMs === undefined) return;
      const timer = setTimeout(() => {
        pending.delete(timer);
        const ticket = deskTicket(store, String(ticketId));
        if (ticket.archived === 0) answerTicket(store, ticket, phrase('en', 'supportAnswer'), now());
      }, afterMs);
      timer.unref();
      pending.add(timer);
    },
    stop: () => pending.forEach((timer) => clearTimeout(timer)),
  };
}
