import { queryOptions } from '@tanstack/react-query';
import type { TicketId } from '../panel/domain.ts';
import type { TicketListParams } from '../panel/listFields.ts';
import { listTickets } from '../panel/listTickets.ts';
import { loadChunk } from '../ui/loadChunk.ts';

export const LIST_FRESH_MS = 30_000;
const TICKET_FRESH_MS = 15_000;

const isChanged = ({ state }: { state: { isInvalidated: boolean } }) => state.isInvalidated;

/** Everything about tickets that the panel answers, by key. Lists and tickets never share a shape. */
export const ticketQueries = {
  lists: () => ['tickets', 'list'] as const,
  /**
   * One page of a list. The old rows stay while a new page of the same list comes (features C23). By themselves they
   * stay, too (U14): what is new waits beside them (current/useListNews.ts). Read anew is what the customer turns to,
   * and what an act of theirs has changed.
   */
  list: (params: TicketListParams) =>
    queryOptions({
      queryKey: [...ticketQueries.lists(), params] as const,
      queryFn: ({ signal }) => listTickets(params, { signal }),
      staleTime: LIST_FRESH_MS,
      refetchOnMount: isChanged,
      refetchOnReconnect: isChanged,
      refetchOnWindowFocus: isChanged,
      placeholderData: (before, query) => (query?.queryKey[2].list === params.list ? before : undefined),
    }),
  /** The number of new answers; what it tells of is asked in current/newsQuery.ts. */
  news: () => ['tickets', 'news'] as const,
  details: () => ['tickets', 'detail'] as const,
  /**
   * One ticket with its thread. Asking for it tells the panel that the customer has read it: never ahead of a
   * press where `unread` is on (protocol §0, fact 4). Its code comes with the ticket page, not with the list.
   */
  detail: (id: TicketId) =>
    queryOptions({
      queryKey: [...ticketQueries.details(), id] as const,
      queryFn: async ({ signal }) => {
        const { readTicket } = await loadChunk(() => import('../panel/readTicket.ts'));
        return readTicket(id, { signal });
      },
      staleTime: TICKET_FRESH_MS,
    }),
};
