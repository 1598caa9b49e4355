import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** What happens to the next request that matches: where the line breaks, or what comes instead of the answer. */
export type Fault =
  | { at: 'beforeRequest' }
  | { at: 'midRequest'; bytes: number }
  | { at: 'beforeAnswer' }
  | { at: 'midAnswer'; bytes: number }
  | { at: 'insteadOfAnswer'; status: 502 | 503 | 504 }
  | { at: 'delayRequest'; ms: number }
  | { at: 'swallow' };

interface Rule {
  matches: (request: string) => boolean;
  fault: Fault;
  left: number;
}

/**
 * A TCP proxy between browser and server that breaks the line where it is told to. It reads whole requests, so that
 * "after the panel stored it, before the answer" is that very moment, and every byte that does pass is a real one.
 */
export class FaultProxy {
  readonly url: string;
  readonly #server;
  readonly #rules: Rule[] = [];
  readonly #sockets = new Set<Socket>();
  #isDown = false;
  /** The requests that matched a rule, in order: proof that the fault happened. */
  readonly struck: string[] = [];

  private constructor(server: ReturnType<typeof createServer>, port: number) {
    this.#server = server;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async start(targetPort: number): Promise<FaultProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const proxy = new FaultProxy(server, portOf(server.address()));
    server.on('connection', (client) => proxy.#serve(client, targetPort));
    return proxy;
  }

  /** The next `times` requests whose text (head and body) matches are struck. */
  strike(matches: RegExp, fault: Fault, times = 1): void {
    this.#rules.push({ matches: (request) => matches.test(request), fault, left: times });
  }

  /** Nothing gets through until `up`: connections are reset. */
  down(): void {
    this.#isDown = true;
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  up(): void {
    this.#isDown = false;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(client: Socket, targetPort: number): void {
    if (this.#isDown) {
      client.resetAndDestroy();
      return;
    }
    const server = connect(targetPort, '127.0.0.1');
    this.#keep(client, server);
    let request = Buffer.alloc(0);
    let fault: Fault | null = null;
    let answered = 0;
    client.on('data', (bytes) => {
      request = Buffer.concat([request, bytes]);
      const length = requestLength(request);
      if (length === null || request.length < length) return;
      const whole = request.subarray(0, length);
      request = request.subarray(length);
      fault = this.#faultFor(whole.toString('latin1'));
      answered = 0;
      this.#forward(whole, fault, client, server);
    });
    server.on('data', (bytes) => {
      answered += bytes.length;
      passAnswer(bytes, answered, fault, client);
    });
  }

  #forward(request: Buffer, fault: Fault | null, client: Socket, server: Socket): void {
    if (fault?.at === 'beforeRequest') client.resetAndDestroy();
    else if (fault?.at === 'midRequest') {
      server.write(request.subarray(0, fault.bytes), () => {
        server.destroy();
        client.resetAndDestroy();
      });
    } else if (fault?.at === 'delayRequest') setTimeout(() => server.write(request), fault.ms);
    else server.write(request);
  }

  #faultFor(request: string): Fault | null {
    const rule = this.#rules.find((each) => each.left > 0 && each.matches(request));
    if (!rule) return null;
    rule.left -= 1;
    this.struck.push(request.slice(0, request.indexOf('\r\n')));
    return rule.fault;
  }

  #keep(client: Socket, server: Socket): void {
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.#sockets.delete(one);
        other.destroy();
      });
    }
  }
}

function passAnswer(bytes: Buffer, answered: number, fault: Fault | null, client: Socket): void {
  switch (fault?.at) {
    case 'beforeAnswer':
      client.resetAndDestroy();
      break;
    case 'swallow':
      break;
    case 'midAnswer': {
      const over = answered - fault.bytes;
      if (over < 0) client.write(bytes);
      else client.end(bytes.subarray(0, bytes.length - over));
      break;
    }
    case 'insteadOfAnswer':
      client.end(htmlAnswer(fault.status));
      break;
    case undefined:
    case 'beforeRequest':
    case 'midRequest':
    case 'delayRequest':
      client.write(bytes);
  }
}

/** Bytes of the first whole request in the buffer, null while its head is not complete. */
function requestLength(buffer: Buffer): number | null {
  const end = buffer.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const length = /^content-length: *(\d+)/im.exec(buffer.subarray(0, end).toString('latin1'));
  return end + 4 + Number(length?.[1] ?? 0);
}

function htmlAnswer(status: number): string {
  const body = `<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`;
  return `HTTP/1.1 ${status} Bad\r\nContent-Type: text/html\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return address.port;
}
