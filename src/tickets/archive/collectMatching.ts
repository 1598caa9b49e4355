import type { TicketId } from '../../panel/domain.ts';
import type { TicketFilter } from '../../panel/listFields.ts';
import { listTickets } from '../../panel/listTickets.ts';
import type { TicketRow } from '../../panel/listTickets.ts';

/** The most rows that the panel serves at once (panel protocol §4.1). */
const PAGE_SIZE = 1000;

type Progress = (read: number, total: number) => void;

/**
 * All tickets of the open list that match, by number, newest first; those of `except` left out. Ends early once there
 * are `max`. Throws PanelFailure.
 */
export async function collectMatching(
  filter: TicketFilter,
  { except, max }: { except: ReadonlySet<TicketId>; max: number },
  { signal, onProgress }: { signal: AbortSignal; onProgress: Progress },
): Promise<TicketRow[]> {
  const found = new Map<TicketId, TicketRow>();
  for (let page = 1; ; page += 1) {
    const sort = { column: 'id', descending: true } as const;
    const answer = await listTickets({ list: 'open', page, pageSize: PAGE_SIZE, sort, filter }, { signal });
    for (const row of answer.tickets) if (!except.has(row.id)) found.set(row.id, row);
    onProgress(found.size, answer.total);
    const isLast = answer.page < page || answer.page * answer.pageSize >= answer.total;
    if (isLast || found.size > max) return [...found.values()];
  }
}
