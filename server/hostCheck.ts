import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/**
 * Refuses a request for a name that is not ours. A page elsewhere can make its own name point at this address
 * (DNS rebinding) and would then be of our origin; the name is what gives it away (H081).
 */
export function checkHost(request: IncomingMessage, allowed: ReadonlySet<string>): void {
  const hosts = request.headersDistinct['host'];
  if (hosts?.length !== 1 || hosts[0] === undefined) {
    throw new Refusal(400, 'The request must name one host.');
  }
  const name = hostName(hosts[0]);
  if (name === null) throw new Refusal(400, 'The host is not valid.');
  if (!allowed.has(name)) {
    throw new Refusal(
      421,
      'This server does not answer to that host name. ALLOWED_HOSTS lists further ones.',
      {},
      'foreignHostRefused',
    );
  }
}

/** Names that are always ours, the address that is listened on, and those that were asked for. */
export function allowedHostNames(host: string, further: readonly string[]): ReadonlySet<string> {
  const own = host.includes(':') ? `[${host}]` : host;
  return new Set(['127.0.0.1', 'localhost', '[::1]', own, ...further].map((name) => name.toLowerCase()));
}

function hostName(header: string): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/i.exec(header);
  return match?.[1]?.toLowerCase() ?? null;
}
