import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { securityHeaders } from './headers.ts';

type ParserError = Error & { code?: string; rawPacket?: Buffer };

/**
 * Answers what could not be read as a request: there is no response object, so the bytes are written by hand. Gives the
 * status, null where nobody is left to be answered.
 */
export function answerUnreadable(error: ParserError, socket: Duplex): number | null {
  const status = statusOf(error);
  const isHeard = writeRaw(socket, status, status === 405 ? { Allow: 'GET, HEAD, POST' } : {});
  return isHeard ? status : null;
}

/** Writes a whole answer and closes the connection. False where it is closed already. */
export function writeRaw(
  socket: Duplex,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): boolean {
  if (!socket.writable || ('bytesWritten' in socket && socket.errored !== null)) {
    socket.destroy();
    return false;
  }
  const text = `${STATUS_CODES[status] ?? 'Error'}\n`;
  const all = [
    ...securityHeaders(false),
    ...Object.entries(headers),
    ['Content-Type', 'text/plain; charset=utf-8'],
    ['Content-Length', String(text.length)],
    ['Connection', 'close'],
  ];
  const head = all.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Error'}\r\n${head}\r\n${text}`, () =>
    socket.destroy(),
  );
  return true;
}

function statusOf({ code, rawPacket }: ParserError): number {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408;
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return 413;
  // A well-formed line with a method that HTTP does not know is another thing than noise.
  const isRequestLine = /^[A-Za-z]{1,20} \/\S* HTTP\/1\.[01]\r?\n/.test(
    rawPacket?.toString('latin1', 0, 9000) ?? '',
  );
  return code === 'HPE_INVALID_METHOD' && isRequestLine ? 405 : 400;
}
