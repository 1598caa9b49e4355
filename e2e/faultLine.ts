import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** What happens to a request that is struck: where the line breaks, or what comes instead of the answer. */
export type Fault =
  | { at: 'beforeRequest' }
  /** So many bytes of the request reach the server. */
  | { at: 'midRequest'; bytes: number }
  | { at: 'insteadOfRequest'; status: 413 | 429; retryAfterSeconds?: number }
  | { at: 'beforeAnswer' }
  /** So many bytes of the answer reach the browser; negative: all but so many. */
  | { at: 'midAnswer'; bytes: number }
  | { at: 'insteadOfAnswer'; status: 502 | 503 | 504 }
  | { at: 'delayRequest'; ms: number }
  /** Passed on when the promise is kept, even where the browser has given up by then. */
  | { at: 'holdRequest'; until: Promise<unknown> }
  | { at: 'swallow' };

interface LineOptions {
  targetPort: number;
  /** Kept for several requests, as browsers like it; else closed after each. */
  isKept: boolean;
  faultFor: (request: string) => Fault | null;
}

/** One connection of the browser through the proxy, and the one to the server behind it. */
export class FaultLine {
  readonly #client: Socket;
  readonly #options: LineOptions;
  #server: Socket | null = null;
  #request = Buffer.alloc(0);
  #fault: Fault | null = null;
  #answer = Buffer.alloc(0);
  #isHeld = false;

  constructor(client: Socket, options: LineOptions) {
    this.#client = client;
    this.#options = options;
    client.on('error', () => {});
    client.on('close', () => {
      if (!this.#isHeld) this.#server?.destroy();
    });
    client.on('data', (bytes) => this.#take(bytes));
  }

  /** Both ends see the connection reset. */
  break(): void {
    this.#client.resetAndDestroy();
    this.#server?.destroy();
  }

  #take(bytes: Buffer): void {
    this.#request = Buffer.concat([this.#request, bytes]);
    const length = requestLength(this.#request);
    if (length === null || this.#request.length < length) return;
    const whole = this.#request.subarray(0, length);
    this.#request = this.#request.subarray(length);
    this.#fault = this.#options.faultFor(whole.toString('latin1'));
    this.#answer = Buffer.alloc(0);
    this.#forward(whole, this.#fault);
  }

  #forward(request: Buffer, fault: Fault | null): void {
    switch (fault?.at) {
      case 'beforeRequest':
        this.break();
        break;
      case 'midRequest':
        this.#toServer().write(request.subarray(0, fault.bytes), () => this.break());
        break;
      case 'insteadOfRequest':
        this.#client.end(htmlAnswer(fault.status, fault.retryAfterSeconds));
        break;
      case 'delayRequest':
        setTimeout(() => this.#toServer().write(this.#passed(request)), fault.ms);
        break;
      case 'holdRequest':
        this.#isHeld = true;
        void fault.until.then(() => this.#toServer().write(this.#passed(request)));
        break;
      default:
        this.#toServer().write(this.#passed(request));
    }
  }

  // A browser repeats a request by itself where a kept connection breaks, so a test has to say that it wants one.
  #passed(request: Buffer): Buffer {
    if (this.#options.isKept && this.#fault?.at !== 'midAnswer') return request;
    const text = request.toString('latin1').replace(/^connection: *keep-alive\r$/im, 'Connection: close\r');
    return Buffer.from(text, 'latin1');
  }

  #toServer(): Socket {
    if (this.#server !== null) return this.#server;
    const server = connect(this.#options.targetPort, '127.0.0.1');
    this.#server = server;
    server.on('error', () => this.#client.resetAndDestroy());
    server.on('data', (bytes) => this.#passAnswer(bytes));
    server.on('end', () => this.#endAnswer());
    return server;
  }

  #passAnswer(bytes: Buffer): void {
    switch (this.#fault?.at) {
      case 'beforeAnswer':
        this.break();
        break;
      case 'insteadOfAnswer':
        this.#client.end(htmlAnswer(this.#fault.status));
        break;
      case 'midAnswer':
        this.#answer = Buffer.concat([this.#answer, bytes]);
        break;
      case 'swallow':
        break;
      default:
        this.#client.write(bytes);
    }
  }

  #endAnswer(): void {
    if (this.#fault?.at === 'midAnswer') this.#client.end(this.#answer.subarray(0, this.#fault.bytes));
    else if (this.#fault?.at !== 'swallow') this.#client.end();
  }
}

/** Bytes of the first whole request in the buffer, null while its head is not complete. */
function requestLength(buffer: Buffer): number | null {
  const end = buffer.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const length = /^content-length: *(\d+)/im.exec(buffer.subarray(0, end).toString('latin1'));
  return end + 4 + Number(length?.[1] ?? 0);
}

function htmlAnswer(status: number, retryAfterSeconds?: number): string {
  const body = `<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`;
  const head = [`HTTP/1.1 ${status} No`, 'Content-Type: text/html', `Content-Length: ${body.length}`];
  if (retryAfterSeconds !== undefined) head.push(`Retry-After: ${retryAfterSeconds}`);
  return [...head, 'Connection: close', '', body].join('\r\n');
}
