import { queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { noFilter } from '../../panel/listFields.ts';
import { listTickets } from '../../panel/listTickets.ts';
import type { TicketRow } from '../../panel/listTickets.ts';
import { ticketFormQueries } from '../form/ticketFormQueries.ts';
import { ticketQueries } from '../ticketQueries.ts';

/** So many of the newest open tickets are looked into: the list does not say what service a ticket is about. */
const MOST_READ = 8;
const PAGE = 25;
const KNOWN_MS = 5 * 60_000;

/** A ticket that is open on the same service. */
export interface SameService {
  id: TicketRow['id'];
  subject: string;
}

/**
 * Open tickets on this service, newest first, among those that can be looked into: never one with an unread answer, whose
 * mark would go by it (panel protocol §0, fact 4). None found means none found, not none.
 */
export function sameServiceQuery(client: QueryClient, service: string) {
  return queryOptions({
    queryKey: [...ticketFormQueries.all(), 'sameService', service] as const,
    queryFn: async ({ signal }): Promise<SameService[]> => {
      const sort = { column: 'last_message', descending: true } as const;
      const filter = { ...noFilter, statuses: ['new', 'inProgress', 'waiting'] as const };
      const { tickets } = await listTickets(
        { list: 'open', page: 1, pageSize: PAGE, sort, filter },
        { signal },
      );
      const found: SameService[] = [];
      for (const row of tickets.filter(({ unread }) => !unread).slice(0, MOST_READ)) {
        signal.throwIfAborted();
        const ticket = await client.fetchQuery({ ...ticketQueries.detail(row.id), staleTime: KNOWN_MS });
        if (ticket.serviceId === service) found.push({ id: row.id, subject: row.subject });
      }
      return found;
    },
    staleTime: KNOWN_MS,
    retry: false,
  });
}
