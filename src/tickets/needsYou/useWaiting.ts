import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { noFilter } from '../../panel/listFields.ts';
import type { TicketListParams } from '../../panel/listFields.ts';
import type { TicketRow } from '../../panel/listTickets.ts';
import { useMinute } from '../../ui/clock.ts';
import { useOwnOrder } from '../ownOrder/useOwnOrder.ts';
import { LIST_FRESH_MS, ticketQueries } from '../ticketQueries.ts';
import { needsAnswer } from '../ticketStatus.ts';
import type { useTicketList } from '../useTicketList.ts';
import { wholeList } from '../wholeList.ts';
import { whatWaits } from './whatWaits.ts';

/** The newest of what waits, over all pages: the panel counts them all and tells so many. */
const newestWaiting: TicketListParams = {
  list: 'open',
  page: 1,
  pageSize: 25,
  sort: { column: 'last_message', descending: true },
  filter: { ...noFilter, statuses: ['waiting'] },
};

/**
 * What waits for the customer among all tickets of the open list: null until it has been read. One request, and none
 * where the whole list is at hand. It is read again when the list is, if it is older than a list may be.
 */
export function useWaiting(list: ReturnType<typeof useTicketList>) {
  const client = useQueryClient();
  const now = useMinute();
  const { order } = useOwnOrder();
  const whole = wholeList(client);
  // Nobody looks: then it can wait.
  const isLooking = useSyncExternalStore(onSight, isInSight);
  const isAsked = whole === null;
  const { data, error, dataUpdatedAt, isFetching, refetch } = useQuery({
    ...ticketQueries.list(newestWaiting),
    enabled: isAsked && isLooking,
  });
  const isOld = isAsked && isLooking && data !== undefined && list.at - dataUpdatedAt > LIST_FRESH_MS;
  useEffect(() => {
    if (isOld) void refetch();
  }, [isOld, refetch]);
  const found = whole ? waitingOf(whole) : data;
  return {
    waiting: found ? whatWaits(found.tickets, found.total, order, now) : null,
    /** It could not be read, and nothing older is known. */
    error: found ? null : error,
    isBusy: isFetching,
    retry: () => void refetch(),
  };
}

function waitingOf(rows: readonly TicketRow[]): { tickets: readonly TicketRow[]; total: number } {
  const tickets = rows
    .filter(({ status }) => needsAnswer(status))
    .toSorted((one, other) => (other.lastMessageAt ?? 0) - (one.lastMessageAt ?? 0));
  return { tickets, total: tickets.length };
}

function onSight(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

function isInSight(): boolean {
  return !document.hidden;
}
