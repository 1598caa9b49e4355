import type { QueryClient } from '@tanstack/react-query';
import { noFilter } from '../panel/listFields.ts';
import type { TicketPage, TicketRow } from '../panel/listTickets.ts';
import { ticketQueries } from './ticketQueries.ts';

/** All tickets of the open list, where they fit on one page that has been read and still holds. */
export function wholeList(client: QueryClient): readonly TicketRow[] | null {
  for (const { queryKey, state } of client.getQueryCache().findAll({ queryKey: ticketQueries.lists() })) {
    // The keys below `lists()` are the factory's.
    const [, , params] = queryKey as ReturnType<typeof ticketQueries.list>['queryKey'];
    const page = state.data as TicketPage | undefined;
    const isWhole = params.list === 'open' && params.filter === noFilter && page?.page === 1;
    if (isWhole && !state.isInvalidated && page.total <= page.tickets.length) return page.tickets;
  }
  return null;
}
