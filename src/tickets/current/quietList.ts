import { queryOptions } from '@tanstack/react-query';
import { listTickets } from '../../panel/listTickets.ts';
import type { TicketListParams } from '../../panel/listFields.ts';

/**
 * The same page of the same list as it is by now, beside the one that is shown: the shown rows are not touched. Its
 * key is none of `ticketQueries.lists()`, so that what the customer does reads the shown list anew and not this.
 * `startedAt` is when it was asked for, epoch milliseconds.
 */
export const quietList = (params: TicketListParams) =>
  queryOptions({
    queryKey: ['tickets', 'quiet list', params] as const,
    queryFn: async ({ signal }) => {
      const startedAt = Date.now();
      return { startedAt, page: await listTickets(params, { signal }) };
    },
    staleTime: 0, // It is asked for where a look is due, and only there.
  });
