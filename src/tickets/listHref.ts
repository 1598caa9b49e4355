import { paths } from '../paths.ts';

/** The way back to the list as it was last shown; to the first one where it was not. `search` has its question mark. */
export function listHref(list: { pathname: string; search: string } | null): string {
  return list === null ? paths.tickets : list.pathname + list.search;
}
