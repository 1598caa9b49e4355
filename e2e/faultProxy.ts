import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { FaultLine } from './faultLine.ts';
import type { Fault } from './faultLine.ts';

interface Rule {
  matches: RegExp;
  fault: Fault;
  left: number;
}

/**
 * A TCP proxy between browser and server that breaks the line where it is told to. It reads whole requests, so that
 * "after the panel stored it, before the answer" is that very moment, and every byte that does pass is a real one.
 */
export class FaultProxy {
  readonly url: string;
  readonly #server: Server;
  readonly #rules: Rule[] = [];
  readonly #lines = new Set<FaultLine>();
  #isDown = false;
  /** The requests that a rule has struck, in order: proof that the fault happened. */
  readonly struck: string[] = [];
  /** Connections live on after an answer; else each request has its own. */
  keepsConnections = false;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async start(targetPort: number): Promise<FaultProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const proxy = new FaultProxy(server, portOf(server.address()));
    server.on('connection', (client) => {
      if (proxy.#isDown) return void client.resetAndDestroy();
      const line = new FaultLine(client, {
        targetPort,
        isKept: proxy.keepsConnections,
        faultFor: (request) => proxy.#faultFor(request),
      });
      proxy.#lines.add(line);
      client.on('close', () => proxy.#lines.delete(line));
    });
    return proxy;
  }

  /** The next `times` requests whose text (head and body) matches are struck. */
  strike(matches: RegExp, fault: Fault, times = 1): void {
    this.#rules.push({ matches, fault, left: times });
  }

  /** Whatever was to be struck still passes from now on. */
  spare(): void {
    this.#rules.length = 0;
  }

  /** Nothing gets through until `up`: connections are reset. */
  down(): void {
    this.#isDown = true;
    for (const line of this.#lines) line.break();
  }

  up(): void {
    this.#isDown = false;
  }

  async close(): Promise<void> {
    for (const line of this.#lines) line.break();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #faultFor(request: string): Fault | null {
    const rule = this.#rules.find((each) => each.left > 0 && each.matches.test(request));
    if (!rule) return null;
    rule.left -= 1;
    this.struck.push(request.slice(0, request.indexOf('\r\n')));
    return rule.fault;
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return address.port;
}
