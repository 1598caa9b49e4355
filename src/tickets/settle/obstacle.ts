import type { MessageId } from '../../panel/domain.ts';
import type { Ticket } from '../../panel/readTicket.ts';
import { isArchivable } from '../../panel/ticketStatus.ts';

/** Why a ticket cannot be archived now; each has its words in the catalogue. */
export type Obstacle = 'isArchived' | 'isLeaving' | 'isReplying' | 'isNew' | 'isInProgress';

interface Here {
  /** An archive of it is held or under way. */
  isLeaving: boolean;
  /** An answer to it is held or under way: it will reopen it. */
  isReplying: boolean;
}

/** Null where it may go: what the panel says with its list is asked there, before it leaves (panel protocol §4.5). */
export function obstacleOf(
  { status, isArchived }: Pick<Ticket, 'status' | 'isArchived'>,
  { isLeaving, isReplying }: Here,
): Obstacle | null {
  if (isArchived) return 'isArchived';
  if (isLeaving) return 'isLeaving';
  if (isReplying) return 'isReplying';
  if (isArchivable(status, null)) return null;
  return status.code === 'new' ? 'isNew' : 'isInProgress';
}

type Entry = Pick<Ticket['thread'][number], 'id' | 'from' | 'rating'>;

/** The answer that "Thanks, solved" is said to: the last word of the conversation, where it can be rated (features N13). */
export function answerToThank(thread: readonly Entry[]): MessageId | null {
  const last = thread.findLast(({ from }) => from === 'customer' || from === 'staff');
  return last?.from === 'staff' && last.rating !== null ? last.id : null;
}

/** When somebody last wrote, as far as the thread tells: what comes later keeps the ticket here (S088). */
export function lastWordAt(thread: readonly Pick<Ticket['thread'][number], 'postedAt'>[]): number | null {
  const times = thread.flatMap(({ postedAt }) => postedAt ?? []);
  return times.length === 0 ? null : Math.max(...times);
}
