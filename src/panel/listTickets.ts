import { attempt } from './attempt.ts';
import { throughGuard } from './callPanel.ts';
import { Lacking } from './decoder.ts';
import { caption, child, count } from './document.ts';
import { PanelFailure } from './failure.ts';
import { listFieldNames, listFields } from './listFields.ts';
import type { TicketColumn, TicketListParams } from './listFields.ts';
import { leaveOutOtherDays } from './otherDays.ts';
import { panelSettings } from './panelConfig.ts';
import { defineProcedure } from './procedure.ts';
import type { CallOptions } from './procedure.ts';
import { readRows } from './ticketRow.ts';

export type { TicketRow } from './ticketRow.ts';

// By the codec alone: a schema would bring zod into the first load.
function readPage(doc: unknown) {
  const elem = child(doc, 'elem');
  const total = count(child(doc, 'p_elems'));
  // Neither rows nor their number: the document of another function, which must not read as "no tickets" (H048).
  if ((elem ?? total) === null) throw new Lacking('elem');
  return {
    ...readRows(elem),
    total,
    page: count(child(doc, 'p_num')),
    pageSize: count(child(doc, 'p_cnt')),
    sort: servedSort(caption(child(doc, 'p_sort')), caption(child(doc, 'p_order'))),
  };
}

const listProcedure = (name: 'clientticket' | 'clientticket_archive') =>
  defineProcedure({
    name,
    kind: 'read',
    needsSession: true,
    fields: (params: TicketListParams) => listFields(params, panelSettings().statelessFilter),
    answer: readPage,
    fieldNames: listFieldNames,
  });

const procedures = { open: listProcedure('clientticket'), archive: listProcedure('clientticket_archive') };

// `time` is another name of the same column (panel protocol §4.1).
const columns = new Map<string, TicketColumn>([
  ['id', 'id'],
  ['name', 'name'],
  ['last_message', 'last_message'],
  ['time', 'last_message'],
  ['wait_time', 'wait_time'],
  ['create_user', 'create_user'],
  ['tstatus', 'tstatus'],
]);

function servedSort(name: string, order: string): TicketListParams['sort'] | null {
  const column = columns.get(name);
  if (!column || !['asc', 'desc'].includes(order)) return null;
  return { column, descending: order === 'desc' };
}

export type TicketPage = Awaited<ReturnType<typeof listTickets>>;

/**
 * One page of a list, with page, size and sort as the panel served them: it clamps and ignores in silence. `total`
 * counts what matches; `sort` is null where the panel does not say; `oddities` counts rows left out as unreadable,
 * `ofOtherDays` those that the panel counts among the days asked for and the customer does not.
 * May be repeated. `invalid` names a field of the filter. Source: panel protocol §4.
 */
export async function listTickets(params: TicketListParams, options: CallOptions = {}) {
  const list = procedures[params.list];
  const { statelessFilter } = panelSettings();
  const served = await throughGuard(list, options.signal, () =>
    statelessFilter ? attempt(list, params, options) : filterFirst(params, options),
  );
  return leaveOutOtherDays(params.filter, {
    ...served,
    total: Math.max(served.total ?? 0, served.tickets.length),
    page: served.page || params.page,
    pageSize: served.pageSize || params.pageSize,
  });
}

// Panels that filter by the list call itself do without this.
async function filterFirst(params: TicketListParams, options: CallOptions) {
  const list = procedures[params.list];
  try {
    const { filterThen } = await import('./filterThen.ts');
    return await filterThen(params, options.signal, (limits) => attempt(list, params, limits));
  } catch (error) {
    const aborted = options.signal?.aborted ?? false;
    // No code is no connection; otherwise every turn was lost to another tab.
    const kind = aborted || error instanceof TypeError ? 'network' : 'timeout';
    return { failure: new PanelFailure({ kind, procedure: list.name, aborted }), needsProbe: false };
  }
}
