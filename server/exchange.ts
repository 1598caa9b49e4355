import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SecurityEvent } from './securityEvent.ts';

/** One request and its answer, with what was found out about the caller on the way. */
export type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  /** Path as sent, without the query; not decoded. */
  path: string;
  /** Query as sent, without its question mark. */
  query: string;
  address: string;
  https: boolean;
  /** The panel's function, for the access log alone. */
  procedure: string | null;
  /** For the access log alone, too; the last one counts. */
  event: SecurityEvent | null;
  /** What broke here and should not have: for the access log. */
  failure: unknown;
};

/** A header that may stand once; several of a kind count as none, so nobody can choose which one is read. */
export function singleHeader(request: IncomingMessage, name: string): string | undefined {
  const values = request.headersDistinct[name];
  return values?.length === 1 ? values[0] : undefined;
}
