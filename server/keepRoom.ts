import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createHalfSent } from './halfSent.ts';

/** So much of the house is kept free: newcomers arrive faster than those who are shown out are gone. */
const KEPT_FREE = 0.1;

/**
 * Before the server is full, a newcomer takes the place of a connection for which nothing is being done: whoever opens
 * thousands and says nothing, or half a request, keeps nobody else out (H083). Of those two kinds the one with more
 * connections gives one up: the one that has waited longest without a request, or the longest half-sent one of the
 * address that has the most of these, for a customer with a slow line has few.
 */
export function keepRoom(server: Server, connections: number): void {
  const most = Math.floor(connections * (1 - KEPT_FREE));
  const open = new Set<Socket>();
  const idle = new Set<Socket>();
  const halfSent = createHalfSent();
  const underWay = new WeakMap<Socket, number>();

  const change = (socket: Socket, by: number) => {
    const now = (underWay.get(socket) ?? 0) + by;
    underWay.set(socket, now);
    if (now > 0) idle.delete(socket);
    else if (!socket.destroyed) idle.add(socket);
  };
  const asked = (request: IncomingMessage, response: ServerResponse) => {
    change(request.socket, 1);
    halfSent.add(request);
    request.once('end', () => halfSent.delete(request));
    response.once('close', () => {
      halfSent.delete(request);
      change(request.socket, -1);
    });
  };
  const oneToLeave = () => {
    const [longest] = idle;
    return halfSent.size > idle.size ? (halfSent.longest() ?? longest) : longest;
  };

  server.on('connection', (socket: Socket) => {
    open.add(socket);
    idle.add(socket);
    socket.once('close', () => {
      open.delete(socket);
      idle.delete(socket);
    });
    if (open.size <= most) return;
    const leaving = oneToLeave();
    if (leaving === undefined) return;
    open.delete(leaving);
    idle.delete(leaving);
    leaving.destroy();
  });
  for (const event of ['request', 'checkContinue', 'checkExpectation']) server.on(event, asked);
}
