import type { StatusCode } from '../../panel/domain.ts';

/** What of an open ticket is compared with what it was before. */
interface Shown {
  status: { code: StatusCode; caption: string };
  thread: readonly { id: string; from: string }[];
}

export interface TicketNews {
  /** Answers of support that were not there before; one's own messages and events are no news. */
  answers: number;
  /** The status is another one, and not by a message of the customer's, which says so itself. */
  hasOtherStatus: boolean;
}

/** What came between two readings of a ticket that is open. */
export function ticketNews(before: Shown, now: Shown): TicketNews {
  const known = new Set(before.thread.map(({ id }) => id));
  const came = now.thread.filter(({ id }) => !known.has(id));
  const isOther =
    before.status.code === now.status.code
      ? now.status.code === 'unknown' && before.status.caption !== now.status.caption
      : true;
  return {
    answers: came.filter(({ from }) => from === 'staff').length,
    hasOtherStatus: isOther && !came.some(({ from }) => from === 'customer'),
  };
}
