/**
 * Reads `PANEL_URL`. Throws a sentence for whoever starts the server: http or https alone, and nothing in it that
 * would end up in a log or in each request (H086). Without a path the panel's usual `/billmgr` is meant.
 */
export function parsePanelUrl(text: string): URL {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new Error('PANEL_URL must be an http or https address, such as https://panel.example/billmgr.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new Error('PANEL_URL must not hold a name or a password.');
  }
  if (/[?#]/.test(text)) throw new Error('PANEL_URL must not have a query or a fragment.');
  if (url.pathname === '/') url.pathname = '/billmgr';
  return url;
}
