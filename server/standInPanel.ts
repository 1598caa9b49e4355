import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type { Panel, PanelAnswer, PanelCall } from './panel.ts';

/** What the stand-in and its likes offer: one handler in the web's own terms. */
export type PanelHandler = (request: Request, peer: { address: string }) => Promise<Response>;

/** A panel that lives in this process. */
export function inProcessPanel(handle: PanelHandler, close: () => void): Panel {
  return {
    async ask(call) {
      const response = await handle(toRequest(call), { address: call.address });
      return toAnswer(response);
    },
    close,
  };
}

function toRequest(call: PanelCall): Request {
  const query = call.query === '' ? '' : `?${call.query}`;
  const body = call.body === null || call.method === 'GET' ? {} : { body: toBody(call.body), duplex: 'half' };
  return new Request(`http://panel.invalid/billmgr${query}`, {
    method: call.method,
    headers: { ...call.headers },
    signal: call.signal,
    ...body,
  });
}

function toBody(body: Buffer | AsyncIterable<Buffer>): BodyInit {
  if (Buffer.isBuffer(body)) return new Uint8Array(body);
  const stream: unknown = Readable.toWeb(Readable.from(body, { objectMode: false }));
  return stream as ReadableStream<Uint8Array<ArrayBuffer>>;
}

function toAnswer(response: Response): PanelAnswer {
  const headers = new Map([...response.headers].map(([name, value]) => [name.toLowerCase(), value]));
  const stream: unknown = response.body;
  const body =
    stream === null ? Readable.from([]) : Readable.fromWeb(stream as NodeReadableStream<Uint8Array>);
  return { status: response.status, headers, body };
}
