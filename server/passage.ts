import type { Caller } from './caller.ts';
import type { Exchange } from './exchange.ts';
import type { Limits } from './limits.ts';
import type { PanelCall } from './panel.ts';
import { Refusal } from './refusal.ts';
import { boundedBody, tooLarge } from './requestBody.ts';

/** What is sent to the panel, and what the gateway knows of it. */
export type Passage = {
  call: Omit<PanelCall, 'signal'>;
  caller: Caller;
  /** The panel's function, where it could be read. */
  procedure: string | undefined;
  /** The session that the gateway put into the call. */
  sentId: string | null;
};

export const urlencoded = 'application/x-www-form-urlencoded';

const passedHeaders = ['accept', 'accept-language', 'content-type', 'user-agent'];

/** The headers that have a meaning for the panel: no cookie, no credentials, nothing hop by hop (H086). */
export function passedOn({ request }: Exchange, length: number | null): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of passedHeaders) {
    const value = request.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  if (length !== null) headers['content-length'] = String(length);
  return headers;
}

/** The request's body within its bounds. A client that waits for leave to send it gets that first. */
export function incomingBody({ request, response }: Exchange, limits: Limits): AsyncIterable<Buffer> {
  if (request.headers.expect?.toLowerCase() === '100-continue') response.writeContinue();
  return boundedBody(request.iterator({ destroyOnReturn: false }), limits);
}

/** Refuses a body for what its headers say, before any of it is read; else its length, null when not declared. */
export function checkedLength({ request }: Exchange, limits: Limits): number | null {
  const coding = request.headers['content-encoding'];
  if (coding !== undefined && coding !== 'identity') {
    throw new Refusal(415, 'Compressed requests are not served.');
  }
  if (request.headers['transfer-encoding'] !== undefined) return null;
  const length = Number(request.headers['content-length'] ?? '0');
  if (length > limits.bodyBytes) throw tooLarge();
  return length;
}

export function mediaType({ request }: Exchange): string {
  return (request.headers['content-type'] ?? '').split(';', 1).join('').trim().toLowerCase();
}
