import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startFrontdesk } from './frontdesk.ts';
import { allowedHostNames } from './hostCheck.ts';
import { defaultLimits } from './limits.ts';
import { appDirOf, ask, documentOf, openSocket, readToEnd, startBench, statusesOf } from './testBench.ts';
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
  expect(raw).toMatch(/stopping\n$/);
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

test('a server that is still starting says so everywhere, and that it is alive', async () => {
  const server = await openWebServer(0, '127.0.0.1', {
    limits: defaultLimits,
    allowedHosts: allowedHostNames('127.0.0.1', []),
    trustProxy: false,
    served: () => 'starting',
    log: null,
  });
  const answers = await Promise.all(
    ['/healthz', '/tickets', '/billmgr', '/livez'].map((path) => ask(server.port, path)),
  );
  await server.close();
  expect(answers.map(({ status, text }) => [status, text])).toEqual([
    [503, 'starting\n'],
    [503, 'Frontdesk is starting.\n'],
    [503, 'Frontdesk is starting.\n'],
    [200, 'alive\n'],
  ]);
});

test('a server that fills its storage says that it is starting, and then that it is ready', async () => {
  const { port, close } = await startBench();
  await close();
  const dataDir = mkdtempSync(join(tmpdir(), 'frontdesk-data-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  const options = { port, host: '127.0.0.1', appDir: appDirOf({}), dataDir };
  const starting = startFrontdesk(options);
  const whileStarting = new Set<string>();
  await expect
    .poll(
      async () => {
        const answers = await Promise.all(['/healthz', '/livez'].map((path) => ask(port, path)));
        const said = answers.map(({ status, text }) => `${status} ${text.trim()}`).join(', ');
        whileStarting.add(said);
        return said;
      },
      { interval: 5, timeout: 15_000 },
    )
    .toBe('200 ok, 200 alive');
  expect([...whileStarting]).toEqual(['503 starting, 200 alive', '200 ok, 200 alive']);
  await (await starting).close();
});

test('a taken port is left alone and a free one is used', async () => {
  const first = await startBench();
  const second = await startBench({ port: first.port });
  expect(second.port).not.toBe(first.port);
  expect((await ask(second.port, '/healthz')).status).toBe(200);
});
