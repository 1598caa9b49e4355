import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { logUnreadable } from './accessLog.ts';
import { answerRequest } from './dispatch.ts';
import type { Doorkeeper } from './dispatch.ts';
import type { Limits } from './limits.ts';
import { answerUnreadable, writeRaw } from './rawAnswer.ts';
import { keepRoom } from './keepRoom.ts';

export type WebServer = { port: number; close(): Promise<void> };

/**
 * Listens on a port, or on a free one where it is taken. `close` accepts nothing more, lets requests under way
 * finish within the limit, then cuts what is left (S096).
 */
export async function openWebServer(port: number, host: string, door: Doorkeeper): Promise<WebServer> {
  const server = boundedServer(door.limits);
  keepRoom(server, door.limits.connections);
  server.on('request', (request, response) => void answerRequest(request, response, door));
  server.on('checkContinue', (request, response) => void answerRequest(request, response, door));
  server.on('checkExpectation', (request, response) => void answerRequest(request, response, door));
  server.on('connect', (_request, socket) => writeRaw(socket, 405, { Allow: 'GET, HEAD, POST' }));
  server.on('clientError', (error, socket) => {
    const address = socket instanceof Socket ? (socket.remoteAddress ?? '') : '';
    const status = answerUnreadable(error, socket);
    if (status !== null && door.log !== null) logUnreadable(status, address, door.log);
  });
  await listenSomewhere(server, port, host);
  return { port: portOf(server), close: () => drain(server, door.limits.drainMs) };
}

function boundedServer(limits: Limits): Server {
  const server = createServer({
    insecureHTTPParser: false,
    maxHeaderSize: limits.headerBytes,
    // Checked with the other host rules, so that this refusal has its headers too.
    requireHostHeader: false,
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: limits.lateCheckMs,
    keepAliveTimeout: limits.keepAliveMs,
  });
  // Bounded by bytes; a bound by number would drop the last ones unseen, a second Host among them.
  server.maxHeadersCount = 0;
  server.maxConnections = limits.connections;
  server.timeout = limits.socketIdleMs;
  return server;
}

async function listenSomewhere(server: Server, port: number, host: string): Promise<void> {
  try {
    await listen(server, port, host);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || port === 0) throw error;
    await listen(server, 0, host);
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function drain(server: Server, drainMs: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection whose last answer was promised to be kept alive becomes idle only when that answer is out.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const late = setTimeout(() => server.closeAllConnections(), drainMs);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      resolve();
    });
  });
}
