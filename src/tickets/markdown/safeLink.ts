import { decodeEntities } from './plainText.ts';

/** Longer addresses stay text; browsers and servers refuse them anyway. */
const MAX_ADDRESS = 4096;

export interface SafeLink {
  href: string;
  host: string;
}

function parseUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/**
 * The address as a browser would follow it, and the host it leads to (a domain for mail); null for what is no link.
 * Only http, https and mailto, written out in full: no relative address, no `//host`, no `https:host`, no user info
 * (H013, H015). Entities are decoded once, percent signs stay; `www.` stands for `http://www.`, as in GFM.
 */
export function safeHref(raw: string): SafeLink | null {
  if (raw.length > MAX_ADDRESS) return null;
  const written = decodeEntities(raw).trim();
  const address = /^www\./i.test(written) ? `http://${written}` : written;
  if (/^mailto:/i.test(address)) return mailLink(address);
  const url = /^https?:\/\/[^/\\]/i.test(address) ? parseUrl(address) : null;
  return url && !url.username && !url.password ? { href: url.href, host: url.host } : null;
}

function mailLink(address: string): SafeLink | null {
  const domain = /^mailto:[^@?,\s]+@([^@?,\s/]+)(?:\?|$)/i.exec(address)?.[1];
  const host = domain === undefined ? undefined : parseUrl(`http://${domain}`)?.host;
  const href = parseUrl(address)?.href;
  return host && href ? { href, host } : null;
}

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/;
const hostLike = /\.(?:\p{L}{2,}|xn--[\w-]+)$|^\d+\.\d+\.\d+\.\d+$/u;

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}

/** The hosts that a text names, as a browser would spell them. */
function hostsNamed(text: string, isMail: boolean): string[] {
  return Array.from(text.matchAll(/(:\/\/)?([\p{L}\p{N}.。．｡-]+)(@?)/gu), ([, scheme, run = '', at]) => {
    const host = run
      .split(/[.。．｡]/)
      .filter(Boolean)
      .join('.');
    // In `first.last@example.com` the part before the @ is a person, unless the link opens a page (H015)
    const isHost = (scheme || hostLike.test(host)) && !(at && isMail);
    return isHost ? (parseUrl(`http://${host}`)?.host ?? host) : '';
  }).filter(Boolean);
}

/** Letters of another script under an English ending can pass for an English name (H006). */
function canPassForAnother(host: string): boolean {
  return host.includes('xn--') && !/\.xn--[^.]*$/.test(host);
}

/** True when the text says, or can be made to look as if it said, another host than the link leads to (H014). */
export function hidesHost(text: string, { href, host }: SafeLink): boolean {
  if (invisible.test(text) || canPassForAnother(host)) return true;
  const written = safeHref(text)?.host;
  const shown = written === undefined ? hostsNamed(text, href.startsWith('mailto:')) : [written];
  return shown.some((named) => withoutWww(named) !== withoutWww(host));
}
