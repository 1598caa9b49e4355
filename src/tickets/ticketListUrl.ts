import { noFilter } from '../panel/listFields.ts';
import type { TicketListParams } from '../panel/listFields.ts';
import { paths } from '../paths.ts';

export const pageSizes = [25, 50, 100] as const;
const defaultPageSize = 50;
/** Beyond this the panel would only clamp to its last page; no list has as many. */
const lastPage = 1_000_000;

/** Newest update first, until the customer says otherwise (features C12). */
export const defaultSort = { column: 'last_message', descending: true } as const;

/**
 * What the address says of the list: every part that is not understood is left out and the rest kept (H056).
 * The first of a repeated parameter counts.
 */
export function readListUrl(pathname: string, search: string): TicketListParams {
  const query = new URLSearchParams(search);
  const pageSize = wholeNumber(query.get('size'));
  const page = wholeNumber(query.get('page'));
  return {
    list: pathname === paths.archive ? 'archive' : 'open',
    page: page !== null && page >= 1 && page <= lastPage ? page : 1,
    pageSize: pageSizes.find((size) => size === pageSize) ?? defaultPageSize,
    sort: defaultSort,
    filter: noFilter,
  };
}

/** The address of the list; what is as usual is left out. */
export function listUrl(params: TicketListParams): string {
  const query = new URLSearchParams();
  if (params.page > 1) query.set('page', String(params.page));
  if (params.pageSize !== defaultPageSize) query.set('size', String(params.pageSize));
  const search = query.toString();
  return (params.list === 'archive' ? paths.archive : paths.tickets) + (search && `?${search}`);
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null;
}
