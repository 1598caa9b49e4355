import { expect, test } from 'vitest';
import { allowedHostNames } from './hostCheck.ts';
import { defaultLimits } from './limits.ts';
import { ask, documentOf, openSocket, readToEnd, startBench, statusesOf } from './testBench.ts';
import { openWebServer } from './webServer.ts';

const call = 'GET /billmgr?func=whoami&out=json HTTP/1.1\r\nHost: localhost\r\n\r\n';
const health = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n';

/** A panel whose answer begins at once and ends when it is told to. */
function slowPanel() {
  const ended = Promise.withResolvers<void>();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(Buffer.from('{"doc":'));
      await ended.promise;
      controller.enqueue(Buffer.from('{}}'));
      controller.close();
    },
  });
  return { finish: ended.resolve, handle: async () => new Response(body) };
}

test('S096 a stopping server finishes what is under way, says that it is not ready, and takes nothing new', async () => {
  const panel = slowPanel();
  const bench = await startBench({ panelHandler: panel.handle });
  const socket = await openSocket(bench.port);
  const whole = readToEnd(socket);
  const begun = new Promise((resolve) => socket.once('data', resolve));
  socket.write(call);
  await begun;
  const closed = bench.close();
  socket.write(health);
  await expect(ask(bench.port, '/tickets')).rejects.toThrow('ECONNREFUSED');
  panel.finish();
  const raw = await whole;
  expect(statusesOf(raw)).toEqual([200, 503]);
  expect(raw).toContain('{"doc":');
  await expect(closed).resolves.toBeUndefined();
});

test('S096 what does not finish in time is cut', async () => {
  const bench = await startBench({ panelHandler: slowPanel().handle, limits: { drainMs: 40 } });
  const socket = await openSocket(bench.port);
  const whole = readToEnd(socket);
  const begun = new Promise((resolve) => socket.once('data', resolve));
  socket.write(call);
  await begun;
  await expect(bench.close()).resolves.toBeUndefined();
  expect(await whole).toContain('{"doc":');
});

test('S096 an idle connection does not hold up the stop', async () => {
  const bench = await startBench({ panelHandler: async () => documentOf({}) });
  const socket = await openSocket(bench.port);
  const begun = new Promise((resolve) => socket.once('data', resolve));
  socket.write(health);
  await begun;
  await expect(bench.close()).resolves.toBeUndefined();
});

test('a server that is still starting answers 503 everywhere', async () => {
  const server = await openWebServer(0, '127.0.0.1', {
    limits: defaultLimits,
    allowedHosts: allowedHostNames('127.0.0.1', []),
    trustProxy: false,
    served: () => null,
    log: null,
  });
  const answers = await Promise.all(
    ['/healthz', '/tickets', '/billmgr'].map((path) => ask(server.port, path)),
  );
  await server.close();
  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
});

test('a taken port is left alone and a free one is used', async () => {
  const first = await startBench();
  const second = await startBench({ port: first.port });
  expect(second.port).not.toBe(first.port);
  expect((await ask(second.port, '/healthz')).status).toBe(200);
});
