import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { TicketId } from '../../panel/domain.ts';
import { useCustomer } from '../../session/useCustomer.ts';
import { ticketQueries } from '../ticketQueries.ts';
import { newsQueries } from './newsQuery.ts';
import { useIsPresent } from './useIsPresent.ts';

/**
 * Reads the open ticket at once when the panel has told of new answers since it was read, instead of within the
 * minute; a reading that is under way serves. Never while nobody looks: reading tells the panel that it is read.
 */
export function useFreshOnNews(id: TicketId, readAt: number): void {
  const client = useQueryClient();
  const customer = useCustomer();
  const isPresent = useIsPresent();
  const { data: news } = useQuery(newsQueries.known(customer?.id ?? null));
  const isDue = isPresent && readAt > 0 && (news?.risenAt ?? 0) > readAt;
  useEffect(() => {
    if (!isDue) return;
    const { queryKey } = ticketQueries.detail(id);
    void client.refetchQueries({ queryKey, exact: true }, { cancelRefetch: false });
  }, [client, id, isDue]);
}
