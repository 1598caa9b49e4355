import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** The connections whose request has not arrived whole, by address, in the order in which the requests began. */
export type HalfSent = {
  readonly size: number;
  add(request: IncomingMessage): void;
  delete(request: IncomingMessage): void;
  /** The longest one of the address that has the most; undefined when there is none. */
  longest(): Socket | undefined;
};

export function createHalfSent(): HalfSent {
  const crowds = new Map<string, Map<IncomingMessage, Socket>>();
  const addresses = new Map<IncomingMessage, string>();

  const drop = (request: IncomingMessage) => {
    const address = addresses.get(request);
    if (address === undefined) return;
    addresses.delete(request);
    const crowd = crowds.get(address);
    crowd?.delete(request);
    if (crowd?.size === 0) crowds.delete(address);
  };

  return {
    get size() {
      return addresses.size;
    },
    add(request) {
      const address = request.socket.remoteAddress ?? '';
      addresses.set(request, address);
      const crowd = crowds.get(address) ?? new Map<IncomingMessage, Socket>();
      crowds.set(address, crowd.set(request, request.socket));
    },
    delete: drop,
    longest() {
      const [largest] = [...crowds.values()].toSorted((one, other) => other.size - one.size);
      for (const [request, socket] of largest ?? []) {
        drop(request);
        // One that has arrived whole, and was not read yet, may be with the panel in a moment.
        if (!request.complete) return socket;
      }
      return undefined;
    },
  };
}
