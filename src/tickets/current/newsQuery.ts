import { queryOptions, skipToken } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { CustomerId } from '../../panel/domain.ts';
import { readNotices } from '../../panel/notices.ts';
import { isSigningOut } from '../../session/signingOut.ts';
import { ticketQueries } from '../ticketQueries.ts';
import { SHORTEST_PAUSE_MS, noteCount, pauseAfter } from './newsCount.ts';
import type { NewsCount } from './newsCount.ts';

const newsKey = (customerId: CustomerId | null) => [...ticketQueries.news(), customerId] as const;

interface Polling {
  /** Since when this tab asks, epoch milliseconds; null while another does, or nobody is there. */
  leadSince: number | null;
  /** Runs after each answer of the panel to this tab. */
  onRead: (before: NewsCount | null, after: NewsCount) => void;
}

export const newsQueries = {
  /** What is known of news, by whichever tab it was asked. Asks for nothing. */
  known: (customerId: CustomerId | null) =>
    queryOptions<NewsCount>({ queryKey: newsKey(customerId), queryFn: skipToken, staleTime: Infinity }),
  /** The same, asked of the panel again and again. What fails is asked again at the next turn. */
  polled: (customerId: CustomerId, { leadSince, onRead }: Polling) =>
    queryOptions({
      queryKey: newsKey(customerId),
      queryFn: async ({ signal, client }) => {
        const before = knownNews(client, customerId);
        if (isSigningOut() && before !== null) return before;
        const { ticketsWithNews } = await readNotices({ signal });
        const after = noteCount(before, ticketsWithNews, Date.now());
        onRead(before, after);
        return after;
      },
      enabled: leadSince !== null,
      staleTime: SHORTEST_PAUSE_MS,
      refetchInterval: ({ state }) =>
        pauseAfter(Date.now() - Math.max(leadSince ?? 0, state.data?.risenAt ?? 0)),
      refetchOnWindowFocus: false,
      retry: false,
    }),
};

function knownNews(client: QueryClient, customerId: CustomerId): NewsCount | null {
  return client.getQueryData<NewsCount>(newsKey(customerId)) ?? null;
}

/** Another tab of this customer has asked the panel. */
export function hearCount(client: QueryClient, customerId: CustomerId, count: number | null): void {
  const before = knownNews(client, customerId);
  client.setQueryData<NewsCount>(newsKey(customerId), noteCount(before, count, Date.now()));
}
