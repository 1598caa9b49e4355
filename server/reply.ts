import type { IncomingMessage } from 'node:http';
import type { Exchange } from './exchange.ts';
import type { Limits } from './limits.ts';
import type { Refusal } from './refusal.ts';
import { refusalContent } from './refusalPage.ts';

/** Sends a short text whole. HEAD gets the headers alone. */
export function sendText(exchange: Exchange, status: number, text: string): void {
  writeHead(exchange, status, 'text/plain; charset=utf-8', Buffer.byteLength(text));
  exchange.response.end(exchange.request.method === 'HEAD' ? undefined : text);
}

/** Answers a request that is not served, its body perhaps unread. */
export function sendRefusal(exchange: Exchange, refusal: Refusal, limits: Limits): void {
  for (const [name, value] of Object.entries(refusal.headers)) exchange.response.setHeader(name, value);
  const { type, text } = refusalContent(exchange.request, refusal.message);
  writeHead(exchange, refusal.status, type, Buffer.byteLength(text));
  announceClose(exchange);
  if (exchange.request.method !== 'HEAD') exchange.response.write(text);
  endAnswer(exchange, limits);
}

/** Ends an answer whose content is written already. */
export function endAnswer(exchange: Exchange, limits: Limits): void {
  if (isBodyWaiting(exchange.request)) discardBody(exchange, limits);
  else exchange.response.end();
}

/** The client is still sending what nobody will read: the connection cannot be used again afterwards. */
export function announceClose({ request, response }: Exchange): void {
  if (isBodyWaiting(request)) response.setHeader('Connection', 'close');
}

function writeHead({ response }: Exchange, status: number, type: string, length: number): void {
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', length);
}

/** A small body that nobody began to read is left to Node, which reads it away and keeps the connection. */
function isBodyWaiting(request: IncomingMessage): boolean {
  if (request.complete || request.destroyed) return false;
  const length = Number(request.headers['content-length'] ?? '0');
  const isChunked = request.headers['transfer-encoding'] !== undefined;
  return isChunked || length > 65_536 || (length > 0 && request.readableDidRead);
}

/**
 * The answer is out; what the client still sends is read and thrown away within bounds before the connection is
 * closed, for one that is cut in mid-upload hides the answer from the client (S041).
 */
function discardBody({ request, response }: Exchange, limits: Limits): void {
  let discarded = 0;
  const timer = setTimeout(() => response.destroy(), limits.lingerMs);
  const finish = () => {
    clearTimeout(timer);
    response.end();
  };
  request.on('data', (chunk: Buffer) => {
    discarded += chunk.length;
    if (discarded > limits.lingerBytes) response.destroy();
  });
  request.once('end', finish);
  request.once('close', finish);
  request.resume();
}
