import type { TicketRow } from '../../panel/listTickets.ts';
import { asleepUntil, ownTicket } from '../ownOrder/ownOrder.ts';
import type { OwnOrder } from '../ownOrder/ownOrder.ts';

/** Why a ticket waits for the customer; what comes first is told first. */
type WaitReason = 'abuse' | 'unread' | 'answer';

const urgency: readonly WaitReason[] = ['abuse', 'unread', 'answer'];

export type Waiting = {
  /** The most urgent kind first, within it as they came. */
  tickets: readonly { row: TicketRow; reason: WaitReason }[];
  /** How many wait, those that were not read included. */
  total: number;
  /** How many of those that were read are snoozed: they wait, and are left out. */
  asleep: number;
};

/**
 * What waits for the customer, of rows whose status says so; `total` is how many such there are. Snoozed ones are
 * left out until their time has come or there is news of them (features N7, N16).
 */
export function whatWaits(rows: readonly TicketRow[], total: number, order: OwnOrder, now: number): Waiting {
  const awake = rows.filter((row) => asleepUntil(ownTicket(order, row.id), row, now) === null);
  const tickets = awake.map((row) => ({ row, reason: reasonOf(row) }));
  const asleep = rows.length - awake.length;
  return {
    tickets: tickets.toSorted((one, other) => urgency.indexOf(one.reason) - urgency.indexOf(other.reason)),
    total: Math.max(0, total - asleep),
    asleep,
  };
}

function reasonOf({ isAbuse, unread }: TicketRow): WaitReason {
  return isAbuse ? 'abuse' : unread ? 'unread' : 'answer';
}

/** Those that the customer has read and may have nothing to say to: they can be archived together. */
export function reviewed({ tickets }: Waiting): readonly TicketRow[] {
  return tickets.filter(({ row, reason }) => reason === 'answer' && row.isArchivable).map(({ row }) => row);
}
