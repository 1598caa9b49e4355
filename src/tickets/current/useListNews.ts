import { hashKey, useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { PanelFailure } from '../../panel/failure.ts';
import { useCustomer } from '../../session/useCustomer.ts';
import { ticketQueries } from '../ticketQueries.ts';
import type { useTicketList } from '../useTicketList.ts';
import { countUpdates, firstUpdate } from './countUpdates.ts';
import { isLookDue } from './lookDue.ts';
import { newsQueries } from './newsQuery.ts';
import { quietList } from './quietList.ts';
import { useIsPresent } from './useIsPresent.ts';

/**
 * What the panel has by now that the shown rows have not: how many updates wait, and how to bring them in. Nothing on
 * the screen changes before (features U14). `hasFailed`: it could not be found out.
 */
export function useListNews({ params, page, at, error, isCurrent }: ReturnType<typeof useTicketList>) {
  const client = useQueryClient();
  const customer = useCustomer();
  const isPresent = useIsPresent();
  const { data: news, dataUpdatedAt: polledAt } = useQuery(newsQueries.known(customer?.id ?? null));
  const quiet = useQuery({
    ...quietList(params),
    enabled: ({ state }) =>
      isPresent &&
      isCurrent &&
      isLookDue({
        readAt: at,
        lookedAt: state.data?.startedAt ?? 0,
        failedAt: state.errorUpdatedAt,
        polledAt,
        risenAt: news?.risenAt ?? 0,
      }),
  });
  if (quiet.error !== null && !(quiet.error instanceof PanelFailure)) throw quiet.error;
  // What was asked for before the shown rows were is older than they are.
  const waiting = isCurrent && quiet.data && quiet.data.startedAt > at ? quiet.data.page : null;
  return {
    count: page && waiting ? countUpdates(page, waiting) : 0,
    hasFailed: error === null && quiet.errorUpdatedAt > Math.max(at, quiet.dataUpdatedAt),
    /** Shows what waits. Gives the first ticket that is new or changed; null where tickets only went. */
    bringIn: () => {
      if (!page || !waiting) return null;
      const { queryKey } = ticketQueries.list(params);
      client.setQueryData(queryKey, waiting, { updatedAt: quiet.dataUpdatedAt });
      readOthersAnew(client, hashKey(queryKey));
      return firstUpdate(page, waiting)?.id ?? null;
    },
  };
}

/** Other pages and lists are as old as the shown rows were. */
function readOthersAnew(client: QueryClient, shown: string): void {
  void client.invalidateQueries({
    queryKey: ticketQueries.lists(),
    predicate: ({ queryHash }) => queryHash !== shown,
  });
}
