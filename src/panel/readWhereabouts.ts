import type { TicketId } from './domain.ts';
import { noFilter } from './listFields.ts';
import type { TicketListParams } from './listFields.ts';
import { listTickets } from './listTickets.ts';
import type { CallOptions } from './procedure.ts';
import type { TicketRow } from './ticketRow.ts';

/** So many ids in one filter, and so many rows on the page that answers it. */
const IDS_AT_A_TIME = 200;
/** Enough for a panel whose pages are shorter than asked for; one that passes over the filter is given up here. */
const MAX_PAGES = 20;

/** Where a ticket is, with its row as the list has it; 'nowhere': in neither list, though others asked for with it were. */
export type Whereabouts = { place: 'open' | 'archive'; row: TicketRow } | { place: 'nowhere' };

/**
 * Which of the tickets are in the open list and which in the archive, by reading both. One that is on its way from
 * one to the other counts as archived. Missing from the map is what could not be told: the panel did not filter by
 * these numbers as asked. Throws PanelFailure. Source: panel protocol §6.4.
 */
export async function readWhereabouts(
  ids: readonly TicketId[],
  options: CallOptions = {},
): Promise<Map<TicketId, Whereabouts>> {
  const found = new Map<TicketId, Whereabouts>();
  for (let from = 0; from < ids.length; from += IDS_AT_A_TIME) {
    const some = ids.slice(from, from + IDS_AT_A_TIME);
    // This order: read the other way round, a ticket that moves in between would be in neither.
    const open = await readRowsOf('open', some, options);
    const archived = await readRowsOf('archive', some, options);
    // Of several none at all: rather a panel that takes one number at a time than tickets that have all vanished.
    const isFiltered = some.length === 1 || open.rows.size + archived.rows.size > 0;
    for (const id of some) {
      const row = archived.rows.get(id) ?? open.rows.get(id);
      if (row) found.set(id, { place: archived.rows.has(id) ? 'archive' : 'open', row });
      else if (isFiltered && open.isWhole && archived.isWhole) found.set(id, { place: 'nowhere' });
    }
  }
  return found;
}

/** Those of the tickets that are in the open list, with their rows as they are now. Throws PanelFailure. */
export async function readOpenRows(
  ids: readonly TicketId[],
  options: CallOptions = {},
): Promise<Map<TicketId, TicketRow>> {
  const found = new Map<TicketId, TicketRow>();
  for (let from = 0; from < ids.length; from += IDS_AT_A_TIME) {
    const { rows } = await readRowsOf('open', ids.slice(from, from + IDS_AT_A_TIME), options);
    for (const [id, row] of rows) found.set(id, row);
  }
  return found;
}

async function readRowsOf(list: TicketListParams['list'], ids: readonly TicketId[], options: CallOptions) {
  const wanted = new Set(ids);
  const rows = new Map<TicketId, TicketRow>();
  for (let page = 1; ; page += 1) {
    const answer = await listTickets(paramsFor(list, ids, page), options);
    for (const row of answer.tickets) if (wanted.has(row.id)) rows.set(row.id, row);
    const isLast = answer.page < page || answer.page * answer.pageSize >= answer.total;
    if (isLast || rows.size === wanted.size) return { rows, isWhole: true };
    if (page === MAX_PAGES) return { rows, isWhole: false };
  }
}

function paramsFor(list: TicketListParams['list'], ids: readonly TicketId[], page: number): TicketListParams {
  // By number: pages of a list in motion would otherwise lose and repeat rows.
  const sort = { column: 'id', descending: false } as const;
  return { list, page, pageSize: ids.length, sort, filter: { ...noFilter, number: ids.join(', ') } };
}
