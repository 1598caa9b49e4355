import { attempt } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { okAnswer } from './decoder.ts';
import { filterFields, listFieldNames } from './listFields.ts';
import type { TicketFilter, TicketListParams } from './listFields.ts';
import { asOneUnit, UNIT_CALL_LIMIT_MS } from './oneUnit.ts';
import { defineProcedure } from './procedure.ts';
import type { CallOptions } from './procedure.ts';

const filterProcedure = (name: 'clientticket.filter' | 'clientticket_archive.filter') =>
  defineProcedure({
    name,
    kind: 'write',
    needsSession: true,
    fields: (filter: TicketFilter) => filterFields(filter),
    answer: okAnswer,
    fieldNames: listFieldNames,
  });

const filters = {
  open: filterProcedure('clientticket.filter'),
  archive: filterProcedure('clientticket_archive.filter'),
};

/**
 * Sets the filter, then lists. The panel keeps one filter for all tabs: nobody may set it between the two (S081). The
 * session guard is asked outside: the filter is not held while somebody signs in, and a new session has none (S083).
 */
export function filterThen<Page>(
  params: TicketListParams,
  signal: AbortSignal | undefined,
  list: (limits: CallOptions) => Promise<Attempt<Page>>,
): Promise<Attempt<Page>> {
  const filter = filters[params.list];
  const both = async (own: AbortSignal): Promise<Attempt<Page>> => {
    const limits = { signal: own, timeoutMs: UNIT_CALL_LIMIT_MS };
    const set = await attempt(filter, params.filter, limits);
    return 'value' in set ? list(limits) : set;
  };
  return asOneUnit(`frontdesk ${filter.name}`, both, { signal });
}
