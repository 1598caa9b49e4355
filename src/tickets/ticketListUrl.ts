import type { TicketColumn, TicketListParams } from '../panel/listFields.ts';
import { paths } from '../paths.ts';

/** What the address says of the list: its one home (design §1). */
export type ListAddress = Omit<TicketListParams, 'filter'> & {
  /** The filter in its own language, trimmed; '' is none. */
  query: string;
  /** An order that the address asks for and the panel does not have; null where there is none. */
  unknownSort: string | null;
};

export const pageSizes = [25, 50, 100] as const;
export const defaultPageSize = 50;
/** Beyond this the panel would only clamp to its last page; no list has as many. */
const lastPage = 1_000_000;

/** Newest update first, until the customer says otherwise (features C12). */
export const defaultSort: ListAddress['sort'] = { column: 'last_message', descending: true };

/** The columns by the words that stand for them in the address. */
const sortWords: Record<TicketColumn, string> = {
  id: 'number',
  name: 'subject',
  last_message: 'updated',
  wait_time: 'waiting',
  create_user: 'author',
  tstatus: 'status',
};

/**
 * Reads the address: every part that is not understood is left out and the rest kept (H056). The first of a repeated
 * parameter counts.
 */
export function readListUrl(pathname: string, search: string): ListAddress {
  const query = new URLSearchParams(search);
  const pageSize = wholeNumber(query.get('size'));
  const page = wholeNumber(query.get('page'));
  const asked = query.get('sort');
  const sort = asked === null ? defaultSort : readSort(asked);
  return {
    list: pathname === paths.archive ? 'archive' : 'open',
    query: (query.get('q') ?? '').trim(),
    sort: sort ?? defaultSort,
    unknownSort: sort ? null : asked,
    page: page !== null && page >= 1 && page <= lastPage ? page : 1,
    pageSize: pageSizes.find((size) => size === pageSize) ?? defaultPageSize,
  };
}

/** The address of the list; what is as usual is left out. */
export function listUrl({ list, query, sort, page, pageSize }: Omit<ListAddress, 'unknownSort'>): string {
  const search = new URLSearchParams();
  if (query !== '') search.set('q', query);
  if (!isSameSort(sort, defaultSort))
    search.set('sort', (sort.descending ? '-' : '') + sortWords[sort.column]);
  if (page > 1) search.set('page', String(page));
  if (pageSize !== defaultPageSize) search.set('size', String(pageSize));
  // Both are plain characters of an address; the filter is easier to read with them.
  const written = search.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return (list === 'archive' ? paths.archive : paths.tickets) + (written && `?${written}`);
}

export function isSameSort(one: ListAddress['sort'], other: ListAddress['sort']): boolean {
  return one.column === other.column && one.descending === other.descending;
}

function readSort(asked: string): ListAddress['sort'] | null {
  const descending = asked.startsWith('-');
  const word = descending ? asked.slice(1) : asked;
  const column = sortColumns.find((each) => sortWords[each] === word);
  return column ? { column, descending } : null;
}

const sortColumns = ['id', 'name', 'last_message', 'wait_time', 'create_user', 'tstatus'] as const;

function wholeNumber(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null;
}
