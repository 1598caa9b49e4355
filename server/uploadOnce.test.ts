import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import {
  ask,
  askAsApp,
  documentOf,
  fakePanel,
  openSocket,
  readToEnd,
  startBench,
  statusesOf,
} from './testBench.ts';
import type { Seen } from './testBench.ts';

const cookie = 'frontdesk_session=6f1c0e5ad1b24c7f93a8d402b7e91c55';
const boundary = '----WebKitFormBoundary7MA4YWxk';
const type = `multipart/form-data; boundary=${boundary}`;
const tried = { cookie, 'content-type': type, 'x-frontdesk-try': '3b241101-e2bb-4255-8caf-4136c566a962' };
const ok = { ok: { $type: 'form' } };

const part = (name: string, value: string, more = '') =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
const upload = (file: string) =>
  part('func', 'clientticket.edit') + part('file_1', file, '; filename="a"') + `--${boundary}--\r\n`;
const body = upload('x'.repeat(300_000));
const almost = body.slice(0, Math.floor(body.length * 0.9));

const head =
  'POST /billmgr HTTP/1.1\r\nHost: localhost\r\nX-Frontdesk: 1\r\nConnection: close\r\n' +
  `Cookie: ${cookie}\r\nX-Frontdesk-Try: ${tried['x-frontdesk-try']}\r\n` +
  `Content-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`;

async function startWith(answer: (seen: Seen) => Response | Promise<Response>) {
  const panel = fakePanel(answer);
  return { ...(await startBench({ panelHandler: panel.handle })), seen: panel.seen };
}

async function startUpload(port: number, text: string): Promise<Socket> {
  const socket = await openSocket(port);
  await new Promise((resolve) => socket.write(head + text, resolve));
  // Answered after what was written before has reached the server.
  await ask(port, '/healthz');
  return socket;
}

test('S061 an upload that was cut at 90 % was not passed on, and its repeat is, once', async () => {
  const { port, seen } = await startWith(() => documentOf(ok));
  const socket = await startUpload(port, almost);
  const whole = readToEnd(socket);
  socket.end();
  expect(statusesOf(await whole)).toEqual([400]);
  expect(seen).toEqual([]);
  expect((await askAsApp(port, body, tried)).status).toBe(200);
  expect((await askAsApp(port, body, tried)).status).toBe(200);
  expect(seen).toHaveLength(1);
});

test('S061 a repeat that comes before the first is known to be cut waits for that, and is passed on', async () => {
  const { port, seen } = await startWith(() => documentOf(ok));
  const socket = await startUpload(port, almost);
  const repeats = [askAsApp(port, body, tried), askAsApp(port, body, tried)];
  await ask(port, '/healthz');
  expect(seen).toEqual([]);
  socket.resetAndDestroy();
  expect((await Promise.all(repeats)).map(({ status }) => status)).toEqual([200, 200]);
  expect(seen).toHaveLength(1);
});

test('S061 a repeat that comes while the first still arrives gets its answer when that arrives after all', async () => {
  const { port, seen } = await startWith(() => documentOf(ok));
  const socket = await startUpload(port, almost);
  const repeat = askAsApp(port, body, tried);
  await ask(port, '/healthz');
  const whole = readToEnd(socket);
  socket.write(body.slice(almost.length));
  expect(statusesOf(await whole)).toEqual([200]);
  expect((await repeat).text).toBe(JSON.stringify({ doc: ok }));
  expect(seen).toHaveLength(1);
});

test('S063 an upload whose client goes away after its last byte is stored once, and its repeat answered', async () => {
  const { promise: stored, resolve: store } = Promise.withResolvers<void>();
  const { promise: told, resolve: answer } = Promise.withResolvers<void>();
  const { port, seen } = await startWith(async () => {
    store();
    await told;
    return documentOf(ok);
  });
  const socket = await startUpload(port, body);
  await stored;
  socket.resetAndDestroy();
  const repeat = askAsApp(port, body, tried);
  await ask(port, '/healthz');
  answer();
  expect((await repeat).text).toBe(JSON.stringify({ doc: ok }));
  expect(seen).toHaveLength(1);
});

test('other files under the same id are refused and not passed on', async () => {
  const { port, seen } = await startWith(() => documentOf(ok));
  await askAsApp(port, body, tried);
  expect((await askAsApp(port, upload('y'.repeat(300_000)), tried)).status).toBe(409);
  expect(seen).toHaveLength(1);
});

test('a repeat that is itself cut off leaves what is kept as it was', async () => {
  const { port, seen } = await startWith(() => documentOf(ok));
  await askAsApp(port, body, tried);
  const socket = await startUpload(port, almost);
  const whole = readToEnd(socket);
  socket.end();
  expect(statusesOf(await whole)).toEqual([400]);
  expect((await askAsApp(port, body, tried)).status).toBe(200);
  expect(seen).toHaveLength(1);
});

async function startBefore(listener: RequestListener): Promise<number> {
  const panel = createServer(listener);
  onTestFinished(() => {
    panel.closeAllConnections();
    panel.close();
  });
  await new Promise<void>((resolve) => panel.listen(0, '127.0.0.1', resolve));
  const address = panel.address();
  const panelUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  return (await startBench({ panelUrl, limits: { lingerMs: 30 } })).port;
}

test('S061 an upload that is cut off is called off at once, though the panel reads none of it', async () => {
  const { promise: calledOff, resolve: callOff } = Promise.withResolvers<void>();
  const { port } = await startBench({
    panelHandler: async ({ signal }) => {
      signal.addEventListener('abort', () => callOff());
      await calledOff;
      return documentOf({});
    },
  });
  const socket = await startUpload(port, body.slice(0, 150_000));
  socket.resetAndDestroy();
  await expect(calledOff).resolves.toBeUndefined();
});

test('S041 a panel that refuses an upload before its end has not acted: its repeat is passed on', async () => {
  const seen: IncomingMessage[] = [];
  const cut: Promise<void>[] = [];
  const port = await startBefore((request, response) => {
    seen.push(request);
    cut.push(new Promise((resolve) => request.socket.once('close', resolve)));
    response.writeHead(413).end('too large');
  });
  for (const turn of [1, 2]) {
    const whole = readToEnd(await startUpload(port, almost));
    expect(statusesOf(await whole)).toEqual([413]);
    expect(seen).toHaveLength(turn);
  }
  await Promise.all(cut);
  expect(seen.map(({ complete }) => complete)).toEqual([false, false]);
});
