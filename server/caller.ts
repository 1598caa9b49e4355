import { singleHeader } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { fieldValue, isSessionField } from './formFields.ts';
import type { FormFields } from './formFields.ts';
import { Refusal } from './refusal.ts';

/** Who asks: Frontdesk's own page, a download from it, or any other client of the panel's protocol. */
export type Caller = 'app' | 'download' | 'other';

/**
 * Decides whether a request may carry the cookie's session (design §5). `X-Frontdesk: 1` cannot be sent by another
 * site without asking, and nobody is told yes; `Sec-Fetch-Site` is the second lock (S093). A download is the one
 * request without the header, for a link cannot send one: it reads, and the browser vouches that it is ours.
 */
export function callerOf(exchange: Exchange, query: FormFields, session: string | null): Caller {
  const site = exchange.request.headers['sec-fetch-site'];
  if (exchange.request.headers['x-frontdesk'] === '1') {
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw foreignSite();
    if (site === undefined && !isOwnOrigin(exchange)) throw foreignSite();
    return 'app';
  }
  const isOwnLink = site === undefined || site === 'same-origin';
  const isDownload = exchange.request.method === 'GET' && fieldValue(query, 'func') === 'ticket.file';
  const bringsSession = query.some(({ name }) => isSessionField(name));
  return isOwnLink && isDownload && !bringsSession && session !== null ? 'download' : 'other';
}

/** Browsers leave `Sec-Fetch-Site` out on plain http; `Origin` then tells the same of a POST. */
function isOwnOrigin({ request }: Exchange): boolean {
  const origin = request.headers.origin;
  if (origin === undefined) return true;
  const host = singleHeader(request, 'host');
  return origin === `http://${host}` || origin === `https://${host}`;
}

function foreignSite(): Refusal {
  return new Refusal(403, 'Requests from other sites are not served.', {}, 'foreignOriginRefused');
}
