import type { IncomingMessage, ServerResponse } from 'node:http';
import { logWhenDone } from './accessLog.ts';
import type { Log } from './accessLog.ts';
import type { AppFiles } from './appFiles.ts';
import type { Exchange } from './exchange.ts';
import { serveGateway } from './gateway.ts';
import type { GatewayParts } from './gateway.ts';
import { setSecurityHeaders } from './headers.ts';
import { checkHost } from './hostCheck.ts';
import type { Limits } from './limits.ts';
import { sendWhole, troubleAnswer } from './pageAnswer.ts';
import { BrokenAnswer, PanelTrouble } from './panel.ts';
import { Refusal } from './refusal.ts';
import { sendRefusal, sendText } from './reply.ts';
import { parseTarget } from './requestTarget.ts';
import { serveAppFile } from './staticFiles.ts';

export type Served = GatewayParts & { app: AppFiles };

/** Alive, and not ready: the storage is being opened, or what is under way is being finished. */
export type Stage = 'starting' | 'stopping';

export type Doorkeeper = {
  limits: Limits;
  allowedHosts: ReadonlySet<string>;
  /** `X-Forwarded-Proto` and `X-Forwarded-For` are believed. */
  trustProxy: boolean;
  /** What is served, or why nothing is. */
  served(): Served | Stage;
  log: Log | null;
};

/** Answers one request, whatever comes: every answer has the security headers, no failure leaves this function. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  door: Doorkeeper,
): Promise<void> {
  const https = door.trustProxy && lastOf(request.headers['x-forwarded-proto']) === 'https';
  const exchange: Exchange = {
    request,
    response,
    path: '-',
    query: '',
    address:
      (door.trustProxy && lastOf(request.headers['x-forwarded-for'])) || (request.socket.remoteAddress ?? ''),
    https,
    procedure: null,
    event: null,
    failure: null,
  };
  setSecurityHeaders(response, https);
  // Nothing more will be answered on this connection.
  if (typeof door.served() === 'string') response.setHeader('Connection', 'close');
  if (door.log !== null) logWhenDone(exchange, door.log);
  // A connection that takes a byte now and then is never idle: somebody has to end it.
  const late = setTimeout(() => response.destroy(), door.limits.exchangeMs);
  response.once('close', () => clearTimeout(late));
  try {
    await route(exchange, door);
  } catch (error) {
    answerFailure(exchange, error, door);
  }
}

async function route(exchange: Exchange, door: Doorkeeper): Promise<void> {
  const { request } = exchange;
  checkMethod(request);
  checkFraming(request);
  Object.assign(exchange, parseTarget(request.url ?? '', door.limits.targetLength));
  const served = door.served();
  const isReady = typeof served !== 'string';
  if (exchange.path === '/livez') return sendText(exchange, 200, 'alive\n');
  if (exchange.path === '/healthz') {
    return sendText(exchange, isReady ? 200 : 503, isReady ? 'ok\n' : `${served}\n`);
  }
  checkHost(request, door.allowedHosts);
  if (!isReady) throw new Refusal(503, `Frontdesk is ${served}.`, { 'Retry-After': '1' });
  if (exchange.path === '/billmgr') await serveGateway(exchange, served);
  else serveAppFile(exchange, served.app);
}

function checkMethod({ method }: IncomingMessage): void {
  if (method === 'GET' || method === 'HEAD' || method === 'POST') return;
  throw new Refusal(405, 'This method is not served.', { Allow: 'GET, HEAD, POST' });
}

// What follows on them may be the body of the request that was refused: none of it is a request to us.
const unclear = new WeakSet<IncomingMessage['socket']>();

/** What Node's parser lets pass and another one might read otherwise (H080). */
function checkFraming(request: IncomingMessage): void {
  const coding = request.headers['transfer-encoding'];
  const isClear = coding === undefined || coding.toLowerCase() === 'chunked';
  if (!isClear) unclear.add(request.socket);
  if (unclear.has(request.socket)) {
    throw new Refusal(501, 'This transfer coding is not served.', { Connection: 'close' });
  }
  const expected = request.headers.expect;
  if (expected !== undefined && expected.toLowerCase() !== '100-continue') {
    throw new Refusal(417, 'This expectation cannot be met.');
  }
}

function answerFailure(exchange: Exchange, error: unknown, door: Doorkeeper): void {
  const { response } = exchange;
  // Part of an answer is all there is, or nobody is there: a cut connection is the one honest end (S002).
  if (response.headersSent || response.destroyed || error instanceof BrokenAnswer) response.destroy();
  else if (error instanceof Refusal) {
    exchange.event = error.event ?? exchange.event;
    sendRefusal(exchange, error, door.limits);
  } else if (error instanceof PanelTrouble) sendWhole(exchange, troubleAnswer(error), door.limits);
  else {
    exchange.failure = error;
    sendRefusal(exchange, new Refusal(500, 'Something failed here. Nothing else is affected.'), door.limits);
  }
}

function lastOf(header: string | string[] | undefined): string {
  return (
    String(header ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? ''
  );
}
