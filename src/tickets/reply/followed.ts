import type { HeldReply, UnsettledAct } from '../../outbox/outboxContents.ts';
import { noTicketYet } from '../../panel/domain.ts';
import type { TicketId } from '../../panel/domain.ts';

/** A reply that was held in this tab, as it is followed over the other pages. */
export type Followed = {
  actId: string;
  ticketId: TicketId;
  subject: string;
  /** `until` in epoch ms while it is held. */
  state: { name: 'held'; until: number } | { name: 'sending' | 'trouble' };
};

/** Those that are held, and of the ones that were (`seen`) what has not come to a good end. */
export function followedOf(
  held: readonly HeldReply[],
  unsettled: readonly UnsettledAct[],
  seen: ReadonlySet<string>,
): Followed[] {
  const waiting = held.map(({ until, ...reply }): Followed => ({
    ...reply,
    state: { name: 'held', until },
  }));
  const gone = unsettled.filter(({ actId }) => seen.has(actId));
  const left = gone.map(({ actId, ticketId, subject, state }): Followed => {
    return { actId, ticketId, subject, state: { name: state.name === 'sending' ? 'sending' : 'trouble' } };
  });
  return [...waiting, ...left];
}

/** A reply that was being sent, and is neither held nor open any more. Of a new ticket a toast of its own tells. */
export function hasArrived(before: readonly Followed[], now: readonly Followed[]): boolean {
  return before.some(
    ({ actId, ticketId, state }) =>
      ticketId !== noTicketYet && state.name === 'sending' && !now.some((each) => each.actId === actId),
  );
}
