import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { TicketId } from '../panel/domain.ts';
import type { TicketPage } from '../panel/listTickets.ts';
import { ticketQueries } from './ticketQueries.ts';

/**
 * Reading a ticket has told the panel that it is read (protocol §0, fact 4): lists that show it as unread are read
 * anew, the hidden one too, so that Back finds it right (features C18), and so is the number
 * in the tab's title. `readAt` is epoch ms, 0 before the reading.
 */
export function useReadMark(id: TicketId, readAt: number): void {
  const client = useQueryClient();
  useEffect(() => {
    if (readAt === 0) return;
    const lists = client.getQueriesData<TicketPage>({ queryKey: ticketQueries.lists() });
    const unread = lists.filter(([, page]) => page?.tickets.some((row) => row.id === id && row.unread));
    if (unread.length > 0) void client.invalidateQueries({ queryKey: ticketQueries.news() });
    for (const [queryKey] of unread) {
      void client.invalidateQueries({ queryKey, exact: true, refetchType: 'all' });
    }
  }, [client, id, readAt]);
}
