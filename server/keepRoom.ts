import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** So much of the house is kept free: newcomers arrive faster than those who are shown out are gone. */
const KEPT_FREE = 0.1;

/**
 * Before the server is full, a newcomer takes the place of the connection that has waited longest with no request of
 * its own: whoever opens thousands and says nothing keeps nobody else out (H083).
 */
export function keepRoom(server: Server, connections: number): void {
  const most = Math.floor(connections * (1 - KEPT_FREE));
  const open = new Set<Socket>();
  const idle = new Set<Socket>();
  const underWay = new WeakMap<Socket, number>();

  const change = (socket: Socket, by: number) => {
    const now = (underWay.get(socket) ?? 0) + by;
    underWay.set(socket, now);
    if (now > 0) idle.delete(socket);
    else if (!socket.destroyed) idle.add(socket);
  };
  const asked = ({ socket }: IncomingMessage, response: ServerResponse) => {
    change(socket, 1);
    response.once('close', () => change(socket, -1));
  };

  server.on('connection', (socket: Socket) => {
    open.add(socket);
    idle.add(socket);
    socket.once('close', () => {
      open.delete(socket);
      idle.delete(socket);
    });
    if (open.size <= most) return;
    const [longest] = idle;
    if (longest === undefined) return;
    open.delete(longest);
    idle.delete(longest);
    longest.destroy();
  });
  for (const event of ['request', 'checkContinue', 'checkExpectation']) server.on(event, asked);
}
