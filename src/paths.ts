/** The app's addresses: the one leaf that every room may read. Design contract, relied on from outside. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  tickets: '/tickets',
  archive: '/tickets/archive',
  ticket: (id: number | string) => `/tickets/${id}`,
  newTicket: '/tickets/new',
  incidents: '/incidents',
  ticketPattern: '/tickets/:id',
} as const;

/**
 * Where sign-in may lead back to: a path of our own app, else the list (H058).
 * A foreign origin, `//host`, a backslash or a control character is never followed.
 */
export function safeReturnPath(raw: string | null): string {
  if (raw === null || !/^\/(?![/\\])[^\\\u0000-\u001f\u007f]*$/.test(raw)) return paths.tickets;
  const target = new URL(raw, 'https://frontdesk.invalid');
  if (target.origin !== 'https://frontdesk.invalid' || target.pathname === paths.signIn) return paths.tickets;
  return target.pathname + target.search + target.hash;
}

/** The sign-in page, remembering where the customer wanted to go. */
export function signInPath(returnTo: string): string {
  return returnTo === paths.tickets || returnTo === paths.home
    ? paths.signIn
    : `${paths.signIn}?return=${encodeURIComponent(returnTo)}`;
}
