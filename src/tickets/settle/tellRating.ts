import type { QueryClient } from '@tanstack/react-query';
import type { MessageId, TicketId } from '../../panel/domain.ts';
import { PanelFailure } from '../../panel/failure.ts';
import { rateMessage } from '../../panel/rateMessage.ts';
import { ticketQueries } from '../ticketQueries.ts';
import type { RatingHalf } from './thanksFate.ts';

export type ToldRating = {
  rating: Extract<RatingHalf, 'stored' | 'refused' | 'lost' | 'unknown'>;
  failure: Pick<PanelFailure, 'kind' | 'text'> | null;
};

type Answer = { ticketId: TicketId; messageId: MessageId };

/** Rates the answer as helpful, in a request that outlives the page; a lost answer is settled by reading (S054). Never throws. */
export async function tellRating({ ticketId, messageId }: Answer, client: QueryClient): Promise<ToldRating> {
  try {
    const result = await rateMessage({ ticketId, messageId, rating: 'good' }, { keepalive: true });
    if (result.outcome === 'done') return { rating: 'stored', failure: null };
    if (result.outcome === 'unknown') return await lookFor({ ticketId, messageId }, client);
    const { failure } = result;
    return failure.kind === 'network' ? { rating: 'lost', failure: null } : { rating: 'refused', failure };
  } catch (error) {
    // The session had ended before anything was sent.
    if (error instanceof PanelFailure) return { rating: 'refused', failure: error };
    return { rating: 'unknown', failure: null };
  }
}

async function lookFor({ ticketId, messageId }: Answer, client: QueryClient): Promise<ToldRating> {
  try {
    const { thread } = await client.fetchQuery({ ...ticketQueries.detail(ticketId), staleTime: 0 });
    const isThere = thread.some(({ id, rating }) => id === messageId && rating === 'good');
    return { rating: isThere ? 'stored' : 'lost', failure: null };
  } catch {
    return { rating: 'unknown', failure: null };
  }
}
