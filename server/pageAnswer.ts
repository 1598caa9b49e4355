import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Exchange } from './exchange.ts';
import type { Limits } from './limits.ts';
import type { PanelTrouble } from './panel.ts';
import { announceClose, endAnswer } from './reply.ts';

/** An answer for whoever asked: what goes out beside the headers that stand on every one. */
export type PageAnswer<Body = Buffer | Readable> = {
  status: number;
  headers: ReadonlyMap<string, string>;
  /** A stream must be read or destroyed. */
  body: Body;
};

const json = 'application/json; charset=utf-8';

/** An answer in the panel's stead, in its notation, so that a client of its protocol can read the reason. */
export function gatewayAnswer(status: number, object: string, message: string): PageAnswer<Buffer> {
  const document = { doc: { error: { $type: 'gateway', $object: object, msg: { $: message } } } };
  return wholeAnswer(
    status,
    new Map([['Content-Type', json]]),
    Buffer.from(JSON.stringify(document), 'utf8'),
  );
}

export function troubleAnswer({ status, message }: PanelTrouble): PageAnswer<Buffer> {
  return gatewayAnswer(status, status === 504 ? 'timeout' : 'unreachable', message);
}

/** An answer whose length is known, whatever its headers said. */
export function wholeAnswer(
  status: number,
  headers: ReadonlyMap<string, string>,
  body: Buffer,
): PageAnswer<Buffer> {
  return { status, headers: new Map([...headers, ['Content-Length', String(body.length)]]), body };
}

export function sendWhole(exchange: Exchange, answer: PageAnswer<Buffer>, limits: Limits): void {
  writeHead(exchange, answer);
  exchange.response.write(answer.body);
  endAnswer(exchange, limits);
}

/** Sends an answer but for its end. Rejects when the body breaks off or the client goes away while it streams. */
export async function writeAnswer(exchange: Exchange, answer: PageAnswer): Promise<void> {
  writeHead(exchange, answer);
  if (Buffer.isBuffer(answer.body)) exchange.response.write(answer.body);
  else await pipeline(answer.body, exchange.response, { end: false });
}

function writeHead(exchange: Exchange, { status, headers }: PageAnswer): void {
  exchange.response.statusCode = status;
  for (const [name, value] of headers) exchange.response.setHeader(name, value);
  announceClose(exchange);
}
