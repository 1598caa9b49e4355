import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { StandIn } from './standIn.ts';

/** Lets `node:http` serve the stand-in. Bodies stream both ways; an answer that fails before its first byte closes the connection without one. */
export function standInListener(standIn: StandIn): RequestListener {
  return (incoming, outgoing) => {
    void serve(standIn, incoming, outgoing).catch(() => outgoing.destroy());
  };
}

async function serve(standIn: StandIn, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const request = toRequest(incoming);
  if (request === null) {
    outgoing.writeHead(400).end();
    return;
  }
  const response = await standIn.handle(request, { address: incoming.socket.remoteAddress ?? '' });
  await send(response, outgoing);
}

/** A web-standard request; null for an address or method that cannot be one. */
function toRequest(incoming: IncomingMessage): Request | null {
  const { method = 'GET', url = '/' } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const headers = new Headers();
  for (const name of ['content-type', 'content-length', 'content-encoding']) {
    const value = incoming.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  try {
    const address = new URL(url, 'http://panel.invalid');
    if (!hasBody) return new Request(address, { method, headers });
    // `duplex` is demanded by the fetch standard of a streamed body and unknown to the DOM's types.
    const init = { method, headers, body: bodyStream(incoming), duplex: 'half' };
    return new Request(address, init);
  } catch {
    return null;
  }
}

/** The body as a web stream that reads no faster than it is taken. */
function bodyStream(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = incoming[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: () => void incoming.destroy(),
  });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  if (response.body !== null) {
    for await (const chunk of response.body) {
      writeHead(response, outgoing);
      if (!outgoing.write(chunk)) await drained(outgoing);
    }
  }
  writeHead(response, outgoing);
  outgoing.end();
}

function writeHead(response: Response, outgoing: ServerResponse): void {
  if (outgoing.headersSent) return;
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
}

function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve, reject) => {
    outgoing.once('drain', resolve);
    outgoing.once('close', () => reject(new Error('The client has gone.')));
  });
}
