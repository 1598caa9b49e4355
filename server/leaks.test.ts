import { once } from 'node:events';
import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { documentOf, startBench } from './testBench.ts';

setFlagsFromString('--expose_gc');
const collect: () => void = runInNewContext('gc');

const head = 'POST /billmgr HTTP/1.1\r\nHost: localhost\r\nX-Frontdesk: 1\r\n';
const kinds = [
  'GET /tickets HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  `${head}Connection: close\r\nContent-Length: 11\r\n\r\nfunc=whoami`,
  `${head}Content-Length: 90\r\n\r\nfunc=`,
  `${head}Transfer-Encoding: gzip, chunked\r\n\r\n5\r\nfunc=\r\n`,
  `GET /${'x'.repeat(9000)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
  `GET / HTTP/1.1\r\n${'a: b\r\n'.repeat(4000)}\r\n`,
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
  'GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
  '',
];

/** Sends the bytes, waits for the first of an answer, if there will be one, and goes away as a lost line does. */
async function sendAndLeave(port: number, bytes: string): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(bytes, 'latin1');
  const isAnswered = bytes !== '' && !bytes.endsWith('func=');
  if (isAnswered) await Promise.race([once(socket, 'data'), once(socket, 'close')]);
  socket.resetAndDestroy();
}

async function round(port: number, times: number): Promise<number> {
  for (let turn = 0; turn < times; turn += 1)
    await Promise.all(kinds.map((bytes) => sendAndLeave(port, bytes)));
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (let turn = 0; turn < 4; turn += 1) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

test('H082 H083 requests that are sound, malformed, too large or cut off leave no byte behind', async () => {
  const { port } = await startBench({ panelHandler: async () => documentOf({ ok: {} }) });
  await round(port, 20);
  const before = await round(port, 10);
  const after = await round(port, 40);
  // What is compiled meanwhile is of this size; the smallest thing that is kept of a request is larger.
  expect((after - before) / (40 * kinds.length)).toBeLessThan(1000);
});
