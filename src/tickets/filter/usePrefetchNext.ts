import { hashKey, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { TicketListParams } from '../../panel/listFields.ts';
import type { TicketPage } from '../../panel/listTickets.ts';
import { whenIdle } from '../../ui/whenIdle.ts';
import { ticketQueries } from '../ticketQueries.ts';

/**
 * The page after the shown one is there before it is asked for: one request, when the browser is idle and the customer
 * looks; none behind the last page, and none goes on after leaving. `page` is null until the shown one has been read.
 */
export function usePrefetchNext(params: TicketListParams, page: TicketPage | null): void {
  const client = useQueryClient();
  // The panel's own page counts: it serves its last one for any beyond (protocol §4.1).
  const hasNext = page !== null && page.page * page.pageSize < page.total;
  const next = ticketQueries.list({ ...params, page: (page?.page ?? 0) + 1 });
  const begin = useEffectEvent((hash: string) => prefetchWhenIdle(client, next, hash));
  const key = hashKey(next.queryKey);
  useEffect(() => (hasNext ? begin(key) : undefined), [hasNext, key]);
}

function prefetchWhenIdle(
  client: QueryClient,
  next: ReturnType<typeof ticketQueries.list>,
  hash: string,
): () => void {
  let callOff = () => {};
  const beginWhenSeen = () => {
    if (document.hidden) return;
    document.removeEventListener('visibilitychange', beginWhenSeen);
    callOff = whenIdle(() => void client.prefetchQuery(next));
  };
  document.addEventListener('visibilitychange', beginWhenSeen);
  beginWhenSeen();
  return () => {
    document.removeEventListener('visibilitychange', beginWhenSeen);
    callOff();
    // After this render the page may be the very one that is shown: then it goes on.
    setTimeout(() => {
      const query = client.getQueryCache().get(hash);
      if (query && !query.isActive()) void query.cancel({ revert: true });
    });
  };
}
