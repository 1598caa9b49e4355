import { postFromStaff } from './messages.ts';
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
        const body = phrase('en', 'supportAnswer');
        store.transaction(() => postFromStaff(store, { ticketId, author: 'Support', body, at: now() }));
      }, afterMs);
      timer.unref();
      pending.add(timer);
    },
    stop: () => pending.forEach((timer) => clearTimeout(timer)),
  };
}
