import { paths } from '../paths.ts';

/**
 * The way back to the list as it was last shown; to the first one where it was not. `search` is as wouter gives it:
 * without its question mark.
 */
export function listHref(list: { pathname: string; search: string } | null): string {
  if (list === null) return paths.tickets;
  return list.search === '' ? list.pathname : `${list.pathname}?${list.search}`;
}
