import { createServer, request } from 'node:http';
import type { ClientRequest, IncomingMessage, RequestListener } from 'node:http';
import type { Writable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { openSocket, readToEnd, startBench, statusesOf } from './testBench.ts';

// More than the kernel's buffers of both connections hold together.
const size = 50_000_000;
const chunk = Buffer.alloc(100_000, 'x');

async function startBefore(listener: RequestListener): Promise<number> {
  const panel = createServer(listener);
  onTestFinished(() => {
    panel.closeAllConnections();
    panel.close();
  });
  await new Promise<void>((resolve) => panel.listen(0, '127.0.0.1', resolve));
  const address = panel.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return (await startBench({ panelUrl: `http://127.0.0.1:${port}` })).port;
}

/** Writes `size` bytes as fast as they are taken, and counts those that were. */
function pour(target: Writable): { taken: number } {
  const count = { taken: 0 };
  const more = () => {
    while (count.taken < size) {
      count.taken += chunk.length;
      if (!target.write(chunk)) {
        target.once('drain', more);
        return;
      }
    }
    target.end();
  };
  more();
  return count;
}

/** Resolves once nothing more was taken for a while: what is in between is full. */
async function standsStill(count: { taken: number }): Promise<void> {
  let before = -1;
  const hasStopped = () => {
    const isSame = count.taken > 0 && count.taken === before;
    before = count.taken;
    return isSame;
  };
  await expect.poll(hasStopped, { interval: 50, timeout: 5000 }).toBe(true);
}

async function lengthOf(stream: IncomingMessage): Promise<number> {
  let length = 0;
  for await (const piece of stream) length += Buffer.byteLength(piece);
  return length;
}

function open(port: number, headers: Readonly<Record<string, string | number>>): ClientRequest {
  const outgoing = request({
    host: '127.0.0.1',
    port,
    path: '/billmgr',
    method: 'POST',
    headers,
    agent: false,
  });
  onTestFinished(() => void outgoing.destroy());
  return outgoing;
}

test('a large answer is taken from the panel only as fast as the page reads it', async () => {
  const poured = Promise.withResolvers<{ taken: number }>();
  const port = await startBefore((_request, response) => poured.resolve(pour(response)));
  const answered = Promise.withResolvers<IncomingMessage>();
  const outgoing = open(port, { 'x-frontdesk': '1' });
  outgoing.on('response', (incoming) => answered.resolve(incoming.pause()));
  outgoing.end();
  const [count, answer] = [await poured.promise, await answered.promise];
  await standsStill(count);
  expect(count.taken).toBeLessThan(size);
  expect(await lengthOf(answer)).toBe(size);
});

test('a large upload is taken from the page only as fast as the panel reads it', async () => {
  const arrived = Promise.withResolvers<IncomingMessage>();
  const port = await startBefore((incoming, response) => {
    arrived.resolve(incoming);
    incoming.on('end', () => response.end('{"doc":{}}'));
  });
  const outgoing = open(port, { 'content-type': 'application/octet-stream', 'content-length': size });
  const answered = new Promise<IncomingMessage>((resolve) => outgoing.on('response', resolve));
  const count = pour(outgoing);
  const incoming = await arrived.promise;
  await standsStill(count);
  expect(count.taken).toBeLessThan(size);
  expect(await lengthOf(incoming)).toBe(size);
  expect((await answered).statusCode).toBe(200);
});

test.each([
  ['the panel', 'Content-Type: application/octet-stream\r\n', 413],
  ['the gateway', 'Content-Encoding: gzip\r\n', 415],
])(
  'S041 an upload that %s refuses before its end is not cut, so that the refusal is heard',
  async (_who, more, status) => {
    const port = await startBefore((_incoming, response) => {
      response.writeHead(413).end('too large');
    });
    const socket = await openSocket(port);
    const whole = readToEnd(socket);
    socket.write(`POST /billmgr HTTP/1.1\r\nHost: localhost\r\n${more}Content-Length: ${size}\r\n\r\n`);
    const fault = new Promise((resolve) => socket.write(Buffer.alloc(size), resolve));
    expect(await fault).toBeFalsy();
    expect(statusesOf(await whole)).toEqual([status]);
  },
);
