import type { Exchange } from './exchange.ts';
import type { SecurityEvent } from './securityEvent.ts';

/** Hears one line, a JSON object, per request. */
export type Log = (line: string) => void;

/**
 * Writes one line when an answer is done. No query, no body, no header is in it, so no secret and no customer's word
 * can be; the path, which a client chose, is cut and held to visible ASCII. Who asked is told only with a security
 * event, for that is what an address is needed for.
 */
export function logWhenDone(exchange: Exchange, log: Log): void {
  const { request, response } = exchange;
  const startedAt = Date.now();
  const bytesBefore = request.socket.bytesWritten;
  response.once('close', () => {
    const line = {
      time: new Date(startedAt).toISOString(),
      method: visible(request.method ?? ''),
      path: visible(exchange.path),
      func: exchange.procedure ?? undefined,
      status: response.headersSent ? response.statusCode : null,
      ms: Date.now() - startedAt,
      bytes: Math.max(0, request.socket.bytesWritten - bytesBefore),
      cut: response.writableFinished ? undefined : true,
      ...(exchange.event === null ? {} : eventPart(exchange.event, exchange.address)),
      failure: exchange.failure === null ? undefined : placeOf(exchange.failure),
    };
    log(JSON.stringify(line));
  });
}

/** The line of what was no request at all: there is no path to tell. */
export function logUnreadable(status: number, address: string, log: Log): void {
  log(JSON.stringify({ time: new Date().toISOString(), status, ...eventPart('unreadableRequest', address) }));
}

function eventPart(event: SecurityEvent, address: string): { event: SecurityEvent; address: string } {
  return { event, address: visible(address) };
}

/** An error's kind and where it was thrown. Not its message: that may hold what a customer wrote. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const frames = (error.stack ?? '').replace(error.message, '').split('\n');
  const first = frames.find((line) => line.startsWith('    at ')) ?? '';
  return visible(`${error.name} ${first.trim()}`);
}

function visible(text: string): string {
  return text.slice(0, 200).replaceAll(/[^ -~]/g, '?');
}
