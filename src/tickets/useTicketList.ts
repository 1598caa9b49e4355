import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { noFilter } from '../panel/listFields.ts';
import type { TicketPage } from '../panel/listTickets.ts';
import { useFilter } from './filter/useFilter.ts';
import type { ListAddress } from './ticketListUrl.ts';
import { ticketQueries } from './ticketQueries.ts';

type Read = { list: ListAddress['list']; page: TicketPage; at: number };

/**
 * The list at an address: its rows, while they come those before, and where they do not come the last that did
 * (S079). `at` is when the shown rows were read, epoch milliseconds.
 */
export function useTicketList({ list, page, pageSize, sort, query }: ListAddress) {
  const filter = useFilter(query);
  const params = { list, page, pageSize, sort, filter: filter ?? noFilter };
  const { data, error, isFetching, isPlaceholderData, dataUpdatedAt, refetch } = useQuery({
    ...ticketQueries.list(params),
    enabled: filter !== null,
  });
  const isCurrent = filter !== null && data !== undefined && !isPlaceholderData;
  const [last, setLast] = useState<Read | null>(null);
  if (isCurrent && (last?.page !== data || last.at !== dataUpdatedAt)) {
    setLast({ list, page: data, at: dataUpdatedAt });
  }
  const kept = last?.list === list ? last : null;
  return {
    params,
    page: isCurrent ? data : (kept?.page ?? null),
    at: kept?.at ?? dataUpdatedAt,
    error,
    isBusy: filter === null || (isFetching && !isCurrent),
    /** The shown rows are those asked for, not those before. */
    isCurrent,
    retry: () => void refetch(),
  };
}
