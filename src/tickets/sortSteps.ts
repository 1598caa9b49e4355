import type { TicketColumn } from '../panel/listFields.ts';
import { defaultSort } from './ticketListUrl.ts';
import type { ListAddress } from './ticketListUrl.ts';

type Sort = ListAddress['sort'];

/**
 * What pressing a column's head leads to: ascending, descending, back to the default order (features C15). By the
 * default's own column there are two steps, for its descending is the default.
 */
export function nextSort(sort: Sort, column: TicketColumn): Sort {
  if (sort.column !== column) return { column, descending: false };
  if (!sort.descending) return { column, descending: true };
  return column === defaultSort.column ? { column, descending: false } : defaultSort;
}
