import type { TicketFilter } from '../../panel/listFields.ts';
import { parseFilter } from './filterLanguage.ts';
import { here } from './here.ts';
import { panelFilter } from './panelFilter.ts';

/** What the panel is asked for by a filter's text, here and now. */
export function queryFilter(query: string): TicketFilter {
  return panelFilter(parseFilter(query).conditions, here());
}
