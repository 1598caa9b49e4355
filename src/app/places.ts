import { paths } from '../paths.ts';

export type Place =
  | { name: 'list'; pathname: string }
  | { name: 'ticket'; id: string }
  | { name: 'newTicket' }
  | { name: 'signIn' }
  | { name: 'incidents' }
  | { name: 'unknown' };

/** What an address shows. A trailing slash is overlooked; the home address is the list. */
export function placeOf(pathname: string): Place {
  const path = pathname.replace(/\/+$/, '') || paths.tickets;
  if (path === paths.tickets || path === paths.archive) return { name: 'list', pathname: path };
  if (path === paths.signIn) return { name: 'signIn' };
  if (path === paths.incidents) return { name: 'incidents' };
  if (path === paths.newTicket) return { name: 'newTicket' };
  const ticket = /^\/tickets\/([^/]+)$/.exec(path);
  return ticket?.[1] === undefined ? { name: 'unknown' } : { name: 'ticket', id: ticket[1] };
}
