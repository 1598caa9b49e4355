import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { ask, documentOf, fakePanel, startBench } from './testBench.ts';

/** As many as are tried in turn: the kernel's own queue of those not yet taken is not endless. */
const AT_ONCE = 100;
// `CONNECTIONS=9500` by hand: both ends of each are in this process, whose files the machine limits.
const silent = Number(process.env['CONNECTIONS'] ?? 2000);

async function openMany(port: number, many: number, first: string): Promise<Socket[]> {
  const sockets: Socket[] = [];
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  while (sockets.length < many) {
    const some = Array.from({ length: Math.min(AT_ONCE, many - sockets.length) }, () => open(port, first));
    sockets.push(...(await Promise.all(some)));
  }
  return sockets;
}

function open(port: number, first: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      // Later on, to be shown out is no failure.
      socket.off('error', reject).on('error', () => {});
      if (first !== '') socket.write(first);
      resolve(socket);
    });
    socket.once('error', reject);
  });
}

const halfARequest = 'POST /billmgr HTTP/1.1\r\nHost: localhost\r\nContent-Length: 90\r\n\r\nfunc=';

test.each([
  ['say nothing', silent, ''],
  ['stop within their request', 2000, halfARequest],
])('H083 beside thousands of connections that %s, others are served as ever', async (_what, many, first) => {
  const panel = fakePanel(() => documentOf({ ok: {} }));
  const { port } = await startBench({ panelHandler: panel.handle });
  const before = process.memoryUsage.rss();
  await openMany(port, many, first);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => ask(port, '/billmgr', { method: 'POST', body: 'func=whoami' })),
  );
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(panel.seen.map(({ body }) => body)).toEqual(answers.map(() => 'func=whoami'));
  // Both ends of a connection are in this process: what one costs is less than that.
  expect((process.memoryUsage.rss() - before) / many).toBeLessThan(100_000);
});

test('H083 whoever reads an answer drop by drop is let go in the end, however often a drop is taken', async () => {
  const size = 50_000_000;
  const panel = fakePanel(() => new Response(Buffer.alloc(size)));
  const { port } = await startBench({ panelHandler: panel.handle, limits: { exchangeMs: 300 } });
  const socket = await open(port, 'GET /billmgr?func=whoami HTTP/1.1\r\nHost: localhost\r\n\r\n');
  onTestFinished(() => void socket.destroy());
  let taken = 0;
  socket.on('data', (bytes: Buffer) => {
    taken += bytes.length;
    socket.pause();
    setTimeout(() => socket.resume(), 10);
  });
  await new Promise((resolve) => socket.once('close', resolve));
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(size);
  expect((await ask(port, '/healthz')).status).toBe(200);
});

test('H083 a full house lets go who has waited longest, and never a request under way', async () => {
  const held = Promise.withResolvers<Response>();
  const panel = fakePanel(({ body }) => (body === 'func=slow' ? held.promise : documentOf({ ok: {} })));
  const { port } = await startBench({ panelHandler: panel.handle, limits: { connections: 200 } });
  const call = (body: string) => ask(port, '/billmgr', { method: 'POST', body });
  const slow = call('func=slow');
  await expect.poll(() => panel.seen.length).toBe(1);
  await openMany(port, 500, '');
  expect((await call('func=whoami')).status).toBe(200);
  held.resolve(documentOf({ ok: {} }));
  expect((await slow).status).toBe(200);
});

test('H083 a house full of half-sent requests lets go of them, and first of those who sent the most', async () => {
  const panel = fakePanel(() => documentOf({ ok: {} }));
  const { port } = await startBench({ panelHandler: panel.handle, limits: { connections: 200 } });
  const slow = connect({ port, host: '127.0.0.1', localAddress: '127.0.0.2' });
  onTestFinished(() => void slow.destroy());
  const answered = new Promise<string>((resolve) => slow.once('data', (bytes) => resolve(String(bytes))));
  slow.write(halfARequest.replace('90', '11'));
  await openMany(port, 500, halfARequest);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => ask(port, '/billmgr', { method: 'POST', body: 'func=notify' })),
  );
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  slow.write('whoami');
  expect(await answered).toMatch(/^HTTP\/1\.1 200 /);
  expect(panel.seen.at(-1)?.body).toBe('func=whoami');
});
