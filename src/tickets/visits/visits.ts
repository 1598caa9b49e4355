import type { StatusCode, TicketStatus } from '../../panel/domain.ts';
import type { ThreadEntry } from '../../panel/readTicket.ts';

/** What this device remembers of a customer's visits to one ticket. */
export interface Visit {
  /** Up to this entry, by its id, nothing is new; '' before the first one. */
  upTo: string;
  /** News behind it that were on the screen all the same. */
  seen: readonly string[];
  status: StatusCode;
  /** The last visit, epoch milliseconds: the oldest are forgotten first. */
  at: number;
}

type Entry = Pick<ThreadEntry, 'id' | 'from'>;
type Read = { status: Pick<TicketStatus, 'code'>; thread: readonly Entry[] };

/** What the customer wrote is no news to them. */
function isNews({ from }: Entry): boolean {
  return from === 'staff' || from === 'system';
}

/** At the first visit everything that stands there is old: since when it would be new nobody knows. */
export function firstVisit({ status, thread }: Read, at: number): Visit {
  return { upTo: thread.at(-1)?.id ?? '', seen: [], status: status.code, at };
}

/** What came since and has not been on the screen; nothing where the thread no longer shows where that begins. */
export function newEntries<Kind extends Entry>(visit: Visit, thread: readonly Kind[]): Kind[] {
  const known = thread.findIndex(({ id }) => id === visit.upTo);
  if (known < 0 && visit.upTo !== '') return [];
  return thread.slice(known + 1).filter((entry) => isNews(entry) && !visit.seen.includes(entry.id));
}

/** The visit after these entries were on the screen. Nothing is passed over: what was not seen stays new (N17). */
export function withSeen(visit: Visit, { status, thread }: Read, ids: readonly string[], at: number): Visit {
  const seen = new Set([...visit.seen, ...ids]);
  const known = thread.findIndex(({ id }) => id === visit.upTo);
  const isKnown = known >= 0 || visit.upTo === '';
  if (!isKnown) return firstVisit({ status, thread }, at);
  const unseen = thread.findIndex((entry, place) => place > known && isNews(entry) && !seen.has(entry.id));
  const end = unseen < 0 ? thread.length : unseen;
  const beyond = thread.slice(end).filter(({ id }) => seen.has(id));
  return {
    upTo: thread[end - 1]?.id ?? '',
    seen: beyond.map(({ id }) => id).slice(-MAX_SEEN),
    status: status.code,
    at,
  };
}

/** Of one ticket. */
const MAX_SEEN = 50;

/** What is told at the top of the thread. */
export interface News {
  answers: number;
  events: number;
  statusChanges: number;
}

/** What has happened since the visit; null where nothing has. */
export function newsSince(visit: Visit, { status, thread }: Read): News | null {
  const fresh = newEntries(visit, thread);
  const answers = fresh.filter(({ from }) => from === 'staff').length;
  const news = {
    answers,
    events: fresh.length - answers,
    statusChanges: visit.status === status.code ? 0 : 1,
  };
  return news.answers + news.events + news.statusChanges > 0 ? news : null;
}
