import { Agent as HttpAgent, request as requestHttp } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { Readable, Transform, pipeline } from 'node:stream';
import { PanelTrouble } from './panel.ts';
import type { Panel, PanelAnswer, PanelCall } from './panel.ts';

export type RemoteBounds = { panelConnectMs: number; panelIdleMs: number };

/**
 * A real panel over HTTP. Bodies stream both ways; a call that cannot connect, or stands still for too long, fails
 * with a `PanelTrouble` and its socket is closed (S099). Nothing is sent twice and no redirect is followed.
 */
export function remotePanel(address: URL, bounds: RemoteBounds): Panel {
  const isSecure = address.protocol === 'https:';
  // A free connection is kept briefly: one that the panel closes just as it is used again would lose a write's answer.
  const options = { keepAlive: true, maxSockets: 512, maxFreeSockets: 32, timeout: 4000 };
  const agent = isSecure ? new HttpsAgent(options) : new HttpAgent(options);
  const open = isSecure ? requestHttps : requestHttp;
  return {
    ask: (call) => {
      const request = open(target(address, call.query), {
        agent,
        method: call.method,
        headers: { ...call.headers, 'x-forwarded-for': call.address },
        maxHeaderSize: 16 * 1024,
        insecureHTTPParser: false,
      });
      return converse(request, call, bounds);
    },
    close: () => agent.destroy(),
  };
}

function target(address: URL, query: string): URL {
  const url = new URL(address);
  url.search = query;
  return url;
}

function converse(request: ClientRequest, call: PanelCall, bounds: RemoteBounds): Promise<PanelAnswer> {
  return new Promise((resolve, reject) => {
    const abandon = () => request.destroy(troubleOf(call.signal.reason));
    const patience = createPatience(request, bounds);
    call.signal.addEventListener('abort', abandon, { once: true });
    request.once('response', (response: IncomingMessage) => {
      const body = watched(response, patience.progress);
      resolve({ status: response.statusCode ?? 502, headers: headersOf(response), body });
    });
    request.once('close', () => {
      patience.stop();
      call.signal.removeEventListener('abort', abandon);
    });
    request.on('error', (error) => reject(troubleOf(error)));
    if (call.signal.aborted) abandon();
    else send(request, call.body, patience.progress, reject);
  });
}

function send(
  request: ClientRequest,
  body: PanelCall['body'],
  progress: () => void,
  reject: (error: unknown) => void,
): void {
  if (body === null || Buffer.isBuffer(body)) {
    request.end(body ?? undefined);
    return;
  }
  // What breaks on the client's side keeps its own reason: it is not the panel's trouble.
  pipeline(Readable.from(metered(body, progress, reject), { objectMode: false }), request, () => {});
}

async function* metered(
  body: AsyncIterable<Buffer>,
  progress: () => void,
  reject: (error: unknown) => void,
): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of body) {
      progress();
      yield chunk;
    }
  } catch (error) {
    reject(error);
    throw error;
  }
}

function watched(response: IncomingMessage, progress: () => void): Readable {
  const body = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      progress();
      done(null, chunk);
    },
  });
  pipeline(response, body, () => {});
  return body;
}

type Patience = { progress(): void; stop(): void };

/** One clock for the whole call: first until the connection stands, then from each sign of life to the next. */
function createPatience(request: ClientRequest, bounds: RemoteBounds): Patience {
  const giveUp = () => request.destroy(new PanelTrouble(504, 'The panel did not answer in time.'));
  let timer = setTimeout(giveUp, bounds.panelConnectMs);
  const progress = () => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, bounds.panelIdleMs);
  };
  request.once('socket', (socket) => {
    if (socket.connecting) socket.once('encrypted' in socket ? 'secureConnect' : 'connect', progress);
    else progress();
  });
  request.once('finish', progress);
  return { progress, stop: () => clearTimeout(timer) };
}

function headersOf(response: IncomingMessage): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const [name, values] of Object.entries(response.headersDistinct)) {
    if (values !== undefined) headers.set(name, values.join(', '));
  }
  return headers;
}

function troubleOf(error: unknown): Error {
  if (error instanceof PanelTrouble) return error;
  if (error instanceof Error && error.name === 'AbortError') {
    return new PanelTrouble(502, 'The caller went away.');
  }
  return new PanelTrouble(
    502,
    `The panel cannot be reached: ${error instanceof Error ? error.message : 'unknown'}`,
  );
}
