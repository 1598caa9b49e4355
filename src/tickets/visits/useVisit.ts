import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { CustomerId, TicketId } from '../../panel/domain.ts';
import type { Ticket } from '../../panel/readTicket.ts';
import { useCustomer } from '../../session/useCustomer.ts';
import { keepLatest, storedVisits } from './storedVisits.ts';
import { useIsPageSeen } from './useIsPageSeen.ts';
import { firstVisit, newEntries, newsSince, withSeen } from './visits.ts';
import type { News, Visit } from './visits.ts';

interface TicketVisit {
  /** What had happened since the last visit when this one began. */
  news: News | null;
  /** Ids of entries that are new and have not been on the screen. */
  fresh: ReadonlySet<string>;
  /** The entry above which the new ones are divided from the old; it stays where it is. */
  firstNew: string | null;
  /** The entry is on the screen. */
  see(entryId: string): void;
}

/** What is new to the customer on this device since they were here last, and what of it they see now (N17). */
export function useVisit(ticket: Ticket): TicketVisit {
  const { id, thread } = ticket;
  const customer = useCustomer()?.id ?? null;
  const get = useCallback(() => storedVisits.get(customer)[id] ?? null, [customer, id]);
  const visit = useSyncExternalStore(storedVisits.subscribe, get, () => null);
  const news = useNewsAtFirst(visit, ticket, customer !== null);
  const fresh = useMemo(() => (visit ? newEntries(visit, thread) : []), [visit, thread]);
  const [firstNew, setFirstNew] = useState<string | null>(null);
  if (firstNew === null && fresh[0]) setFirstNew(fresh[0].id);
  useNoteVisit(customer, ticket);
  return {
    news,
    fresh: useMemo(() => new Set(fresh.map((entry) => entry.id)), [fresh]),
    firstNew,
    see: (entryId) => customer !== null && note(customer, ticket, [entryId]),
  };
}

/** As it was before this visit is noted, and as long as the ticket is shown. */
function useNewsAtFirst(visit: Visit | null, ticket: Ticket, isCustomerKnown: boolean): News | null {
  const [news, setNews] = useState<News | null | 'unknown'>('unknown');
  if (news !== 'unknown') return news;
  const now = visit && newsSince(visit, ticket);
  if (visit !== null || isCustomerKnown) setNews(now);
  return now;
}

/** Notes that the customer is here, and the status they see. A page in the background is not seen. */
function useNoteVisit(customer: CustomerId | null, { id, status, thread }: Ticket): void {
  const isSeen = useIsPageSeen();
  const { code } = status;
  useEffect(() => {
    if (customer !== null && isSeen) note(customer, { id, status: { code }, thread }, []);
  }, [customer, isSeen, id, code, thread]);
}

type Read = Parameters<typeof firstVisit>[0] & { id: TicketId };

function note(customer: CustomerId, ticket: Read, seen: readonly string[]): void {
  const visits = storedVisits.get(customer);
  const before = visits[ticket.id];
  const now = Date.now();
  const visit = before ? withSeen(before, ticket, seen, now) : firstVisit(ticket, now);
  storedVisits.set(customer, keepLatest({ ...visits, [ticket.id]: visit }));
}
