import type { QueryClient } from '@tanstack/react-query';
import type { TicketRow } from '../panel/listTickets.ts';
import { ticketQueries } from './ticketQueries.ts';

/** Resting shorter than this is passing by. */
const REST_MS = 120;

export interface TicketIntent {
  /** The pointer came over the row, or focus into it. */
  rest(ticket: TicketRow): void;
  leave(): void;
  /** The finger comes down: the click that follows will open it. */
  press(ticket: TicketRow): void;
}

/**
 * Fetches what opening a ticket will need before it is opened. Of an unread ticket only the code is fetched ahead:
 * reading it would tell the panel that the customer has read it (S053).
 */
export function makeTicketIntent(client: QueryClient, warmTicketPage: () => void): TicketIntent {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = () => clearTimeout(timer);
  const fetchAhead = (ticket: TicketRow) => {
    warmTicketPage();
    if (!ticket.unread) void client.prefetchQuery(ticketQueries.detail(ticket.id));
  };
  return {
    rest(ticket) {
      leave();
      timer = setTimeout(() => fetchAhead(ticket), REST_MS);
    },
    leave,
    press(ticket) {
      leave();
      fetchAhead(ticket);
    },
  };
}
