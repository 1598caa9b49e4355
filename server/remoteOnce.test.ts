import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { ask, askAsApp, openSocket, startBench } from './testBench.ts';
import type { Bench } from './testBench.ts';

const cookie = 'frontdesk_session=6f1c0e5ad1b24c7f93a8d402b7e91c55';
const id = '3b241101-e2bb-4255-8caf-4136c566a962';
const tried = { cookie, 'x-frontdesk-try': id };
const reply = 'func=clientticket.edit&elid=1060&message=Thanks&sok=ok';
const document = '{"doc":{"ok":{}}}';
const written =
  `POST /billmgr HTTP/1.1\r\nHost: localhost\r\nX-Frontdesk: 1\r\nX-Frontdesk-Try: ${id}\r\nCookie: ${cookie}\r\n` +
  `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${reply.length}\r\n\r\n${reply}`;

async function startBefore(
  listener: RequestListener,
  limits: NonNullable<Parameters<typeof startBench>[0]>['limits'] = {},
): Promise<Bench & { panel: Server }> {
  const panel = createServer(listener);
  onTestFinished(() => {
    panel.closeAllConnections();
    panel.close();
  });
  await new Promise<void>((resolve) => panel.listen(0, '127.0.0.1', resolve));
  const address = panel.address();
  const panelUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  return { ...(await startBench({ panelUrl, limits })), panel };
}

type Held = { request: IncomingMessage; response: ServerResponse };

/** A panel that takes the whole request and answers when it is told to. */
async function startHeld(limits: Parameters<typeof startBefore>[1] = {}) {
  const { promise: stored, resolve: store } = Promise.withResolvers<Held>();
  let calls = 0;
  const bench = await startBefore((request, response) => {
    calls += 1;
    request.resume().on('end', () => store({ request, response }));
  }, limits);
  return { ...bench, stored, calls: () => calls };
}

/** Sends the whole write and is cut off once the panel has it. */
async function sendAndVanish(port: number, stored: Promise<Held>): Promise<Held> {
  const socket = await openSocket(port);
  socket.write(written);
  const held = await stored;
  const isGone = new Promise((resolve) => socket.once('close', resolve));
  socket.resetAndDestroy();
  await isGone;
  // Answered after the server has heard of it.
  await ask(port, '/healthz');
  return held;
}

const openConnections = (server: Server) =>
  new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)));

test('S040 a panel that answers late, after the page is gone, is asked once, and its answer kept', async () => {
  const { port, stored, calls } = await startHeld();
  const { request, response } = await sendAndVanish(port, stored);
  expect(request.socket.destroyed).toBe(false);
  await new Promise<void>((resolve) => response.end(document, resolve));
  const repeat = await askAsApp(port, reply, tried);
  expect([repeat.status, repeat.text, calls()]).toEqual([200, document, 1]);
});

test('S038 each of many repeats while the panel is at it gets the one answer', async () => {
  const { port, stored, calls } = await startHeld();
  const { response } = await sendAndVanish(port, stored);
  const repeats = Array.from({ length: 7 }, () => askAsApp(port, reply, tried));
  await ask(port, '/healthz');
  response.end(document);
  expect((await Promise.all(repeats)).map(({ text }) => text)).toEqual(repeats.map(() => document));
  expect(calls()).toBe(1);
});

test('S099 a read is still called off when its page goes away', async () => {
  const { port, stored } = await startHeld();
  const socket = await openSocket(port);
  socket.write(written.replace(/X-Frontdesk-Try.*\r\n/, ''));
  const { request } = await stored;
  const isCalledOff = new Promise<void>((resolve) => request.socket.once('close', () => resolve()));
  socket.resetAndDestroy();
  await expect(isCalledOff).resolves.toBeUndefined();
});

test('S099 a panel that does not answer is 504 for the first and for a repeat, and asked once', async () => {
  const { port, calls, panel } = await startHeld({ panelIdleMs: 60 });
  const answers = [await askAsApp(port, reply, tried), await askAsApp(port, reply, tried)];
  expect(answers.map(({ status }) => status)).toEqual([504, 504]);
  expect(calls()).toBe(1);
  await expect.poll(() => openConnections(panel), { interval: 10 }).toBe(0);
});

test('S099 a panel whose answer never ends is called off in time, and nothing is known', async () => {
  let drip: NodeJS.Timeout | undefined;
  const { port, panel } = await startBefore(
    (_request, response) => {
      drip = setInterval(() => response.write(' '), 5);
    },
    { tryAnswerMs: 80 },
  );
  onTestFinished(() => clearInterval(drip));
  const answer = await askAsApp(port, reply, tried);
  expect([answer.status, answer.text]).toEqual([502, expect.stringContaining('"$object":"lost"')]);
  await expect.poll(() => openConnections(panel), { interval: 10 }).toBe(0);
});

test('S038 a panel that is cut off before its answer is not asked again, by the first or a repeat', async () => {
  let calls = 0;
  const { port } = await startBefore((request) => {
    calls += 1;
    request.resume().on('end', () => request.socket.resetAndDestroy());
  });
  const answers = [await askAsApp(port, reply, tried), await askAsApp(port, reply, tried)];
  expect(answers.map(({ status }) => status)).toEqual([502, 502]);
  expect(calls).toBe(1);
});

test('S096 a stop waits for a write whose page is gone, and for its answer', async () => {
  const { port, stored, close } = await startHeld();
  const { response } = await sendAndVanish(port, stored);
  let isClosed = false;
  const closed = close().then(() => (isClosed = true));
  await expect(ask(port, '/healthz')).rejects.toThrow('ECONNREFUSED');
  expect(isClosed).toBe(false);
  const isWhole = new Promise<boolean>((resolve) =>
    response.once('close', () => resolve(response.writableFinished)),
  );
  response.end(document);
  await closed;
  expect(await isWhole).toBe(true);
});

test('S096 a write that is not answered in time does not hold up the stop', async () => {
  const { port, stored, close } = await startHeld({ drainMs: 60 });
  const { request } = await sendAndVanish(port, stored);
  const isCalledOff = new Promise<void>((resolve) => request.socket.once('close', () => resolve()));
  await expect(close()).resolves.toBeUndefined();
  await expect(isCalledOff).resolves.toBeUndefined();
});
