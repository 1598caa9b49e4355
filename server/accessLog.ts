import type { Exchange } from './exchange.ts';

/**
 * Writes one line when an answer is done: time, method, path, the panel's function, status, milliseconds, bytes. No
 * query, no body, no header is in it, so no secret can be; what a client chose is cut and held to visible ASCII.
 */
export function logWhenDone(exchange: Exchange, log: (line: string) => void): void {
  const { request, response } = exchange;
  const startedAt = Date.now();
  const bytesBefore = request.socket.bytesWritten;
  response.once('close', () => {
    const status = response.headersSent ? String(response.statusCode) : '-';
    const bytes = Math.max(0, request.socket.bytesWritten - bytesBefore);
    const procedure = exchange.procedure === null ? '' : ` func=${exchange.procedure}`;
    const what = `${visible(request.method ?? '')} ${visible(exchange.path)}${procedure}`;
    const cut = response.writableFinished ? '' : ' cut';
    log(`${new Date(startedAt).toISOString()} ${what} ${status} ${Date.now() - startedAt}ms ${bytes}b${cut}`);
  });
}

function visible(text: string): string {
  return text.slice(0, 200).replaceAll(/[^!-~]/g, '?');
}
