import type { QueryClient } from '@tanstack/react-query';
import { settleText } from '../../i18n/en/settle.ts';
import { textOf } from '../../i18n/language.ts';
import { archivesOf } from '../../outbox/archives.ts';
import type { CustomerId, MessageId, TicketId } from '../../panel/domain.ts';
import { onSession, sessionState } from '../../session/session.ts';
import { announce } from '../../ui/announcer.ts';
import { ticketQueries } from '../ticketQueries.ts';
import { archiveHalf, isToBeTold } from './thanksFate.ts';
import type { ArchiveHalf, RatingHalf } from './thanksFate.ts';
import { tellRating } from './tellRating.ts';
import type { ToldRating } from './tellRating.ts';
import { thanksTitle } from './thanksWords.ts';

/** One "Thanks, solved", in this page's life. */
export type Thanks = {
  actId: string;
  ticketId: TicketId;
  archive: ArchiveHalf;
  rating: RatingHalf;
  /** Why the panel did not take the rating, where it said so. */
  failure: ToldRating['failure'];
};

let all: readonly Thanks[] = [];
const listeners = new Set<() => void>();

onSession(() => {
  if (sessionState().state === 'signedOut') set([]);
});

function set(next: readonly Thanks[]): void {
  all = next;
  for (const listener of listeners) listener();
}

function amend(actId: string, change: Partial<Thanks>): void {
  const before = all.find((each) => each.actId === actId);
  if (!before) return;
  const after = { ...before, ...change };
  set(all.map((each) => (each === before ? after : each)));
  if (isToBeTold(after.rating, after.archive) && !isToBeTold(before.rating, before.archive))
    announce(thanksTitle(textOf(settleText), after));
}

/** What was thanked for, and what came of it, wherever the customer went meanwhile. */
export const thanksStore = {
  get: (): readonly Thanks[] => all,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  dismiss(actId: string): void {
    set(all.filter((each) => each.actId !== actId));
  },
};

interface Thanked {
  customerId: CustomerId;
  actId: string;
  ticketId: TicketId;
  messageId: MessageId;
}

/**
 * Rates the answer as helpful when the archive leaves, not before: Undo takes back both, and a ticket that stays for a
 * new answer is not thanked for the old one. Reads the ticket again when the rating has been told.
 */
export function rateWithArchive(thanked: Thanked, client: QueryClient): void {
  const { customerId, actId, ticketId } = thanked;
  const archives = archivesOf(customerId);
  set([
    ...all.filter((each) => each.ticketId !== ticketId),
    { actId, ticketId, archive: 'waiting', rating: 'waiting', failure: null },
  ]);

  const stop = archives.subscribe(look);
  look();

  function look(): void {
    const act = archives.acts().find((shown) => shown.act.actId === actId)?.act;
    if (!act) return takenBack();
    const archive = archiveHalf(act);
    const isOver = archive !== 'waiting' && archive !== 'leaving';
    if (ratingOf(actId) === 'waiting' && archive === 'leaving') void rate();
    const isUnsent = isOver && ratingOf(actId) === 'waiting';
    if (isOver) stop();
    amend(actId, { archive, ...(isUnsent && { rating: 'notSent' }) });
  }

  function takenBack(): void {
    stop();
    thanksStore.dismiss(actId);
  }

  async function rate(): Promise<void> {
    amend(actId, { rating: 'sending' });
    const told = await tellRating(thanked, client);
    amend(actId, told);
    await client.invalidateQueries({ queryKey: ticketQueries.detail(ticketId).queryKey });
  }
}

function ratingOf(actId: string): RatingHalf | null {
  return all.find((each) => each.actId === actId)?.rating ?? null;
}
