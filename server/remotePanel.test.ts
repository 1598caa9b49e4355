import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { ask, askAsApp, openSocket, startBench } from './testBench.ts';
import type { Bench } from './testBench.ts';

const id = '6f1c0e5ad1b24c7f93a8d402b7e91c55';
const cookie = `frontdesk_session=${id}`;
const document = '{"doc":{"elem":[]}}';
const short = { panelConnectMs: 40, panelIdleMs: 60 };
/** Where something has to arrive before the time is up, on a busy machine, too. */
const shortOnceConnected = { panelIdleMs: 800 };

function urlOf(address: AddressInfo | string | null, scheme = 'http'): string {
  return `${scheme}://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

async function startBefore(
  listener: RequestListener,
  options: Parameters<typeof startBench>[0] = {},
): Promise<Bench & { panel: Server }> {
  const panel = createServer(listener);
  onTestFinished(() => {
    panel.closeAllConnections();
    panel.close();
  });
  await new Promise<void>((resolve) => panel.listen(0, '127.0.0.1', resolve));
  return { ...(await startBench({ ...options, panelUrl: urlOf(panel.address()) })), panel };
}

async function startBeforeSocket(onSocket: (socket: Socket) => void, scheme: string): Promise<Bench> {
  const sockets = new Set<Socket>();
  const panel = createTcpServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    onSocket(socket);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    panel.close();
  });
  await new Promise<void>((resolve) => panel.listen(0, '127.0.0.1', resolve));
  return startBench({ panelUrl: urlOf(panel.address(), scheme), limits: short });
}

const openConnections = (server: Server) =>
  new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)));

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('latin1');
}

test('a call reaches a real panel with the session in its body and the customer’s address beside it', async () => {
  const seen: unknown[] = [];
  const { port } = await startBefore((request, response) => {
    void textOf(request).then((body) => {
      seen.push([request.url, body, request.headers['x-forwarded-for']]);
      response.end(document);
    });
  });
  const answer = await askAsApp(port, 'func=clientticket', { cookie, 'x-forwarded-for': '192.0.2.1' });
  expect([answer.status, answer.text]).toEqual([200, document]);
  expect(seen).toEqual([['/billmgr', `auth=${id}&func=clientticket`, '127.0.0.1']]);
});

test('H086 nothing hop by hop, no cookie and no name of the maker goes either way', async () => {
  const seen: IncomingMessage['headers'][] = [];
  const { port } = await startBefore((request, response) => {
    seen.push(request.headers);
    response.writeHead(200, {
      'Set-Cookie': 'billmgrses5=1',
      'X-Powered-By': 'x',
      Server: 'x',
      'Keep-Alive': 'timeout=999',
      'Proxy-Authenticate': 'Basic',
      'WWW-Authenticate': 'Basic',
      'Retry-After': '7',
    });
    response.end(document);
  });
  const answer = await askAsApp(port, 'func=whoami', {
    cookie: `${cookie}; billmgrses5=2`,
    te: 'trailers',
    'proxy-authorization': 'Basic eA==',
    'x-anything': '1',
    'accept-encoding': 'gzip',
  });
  expect(Object.keys(seen[0] ?? {}).sort()).toEqual([
    'connection',
    'content-length',
    'content-type',
    'host',
    'x-forwarded-for',
  ]);
  expect(answer.headers['retry-after']).toBe('7');
  expect(answer.headers['keep-alive']).not.toBe('timeout=999');
  for (const name of ['set-cookie', 'x-powered-by', 'server', 'proxy-authenticate', 'www-authenticate']) {
    expect(answer.headers).not.toHaveProperty(name);
  }
});

test('S099 a panel that is down is 502 with a document, and the app is still served', async () => {
  const { port, panel } = await startBefore(() => {});
  await new Promise((resolve) => panel.close(resolve));
  const answer = await askAsApp(port, 'func=whoami', { cookie });
  expect(answer.status).toBe(502);
  expect(JSON.parse(answer.text)).toMatchObject({
    doc: { error: { $type: 'gateway', $object: 'unreachable' } },
  });
  expect((await ask(port, '/tickets')).status).toBe(200);
  expect((await ask(port, '/healthz')).status).toBe(200);
});

test('S099 a panel that does not answer is 504, no socket stays open, and another customer is served', async () => {
  const { port, panel } = await startBefore(
    (request, response) => {
      if (request.url === '/billmgr?quick') response.end(document);
    },
    { limits: shortOnceConnected },
  );
  const [slow, quick] = await Promise.all([askAsApp(port, 'func=whoami'), ask(port, '/billmgr?quick')]);
  expect([slow.status, quick.status]).toEqual([504, 200]);
  expect(JSON.parse(slow.text)).toMatchObject({ doc: { error: { $type: 'gateway', $object: 'timeout' } } });
  panel.closeIdleConnections();
  await expect.poll(() => openConnections(panel), { interval: 10 }).toBe(0);
});

test('S099 a panel that accepts and never gets as far as a connection is 504', async () => {
  const { port } = await startBeforeSocket(() => {}, 'https');
  expect((await askAsApp(port, 'func=whoami')).status).toBe(504);
});

test.each([
  ['garbage', 'SSH-2.0-OpenSSH\r\n'],
  ['half a head', 'HTTP/1.1 200 OK\r\nContent-'],
  ['a head of 100 KB', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`],
  ['a length twice', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
  ['nothing', ''],
])('S099 a panel that answers %s is 502', async (_what, text) => {
  const { port } = await startBeforeSocket((socket) => socket.once('data', () => socket.end(text)), 'http');
  const answer = await askAsApp(port, 'func=whoami');
  expect(answer.status).toBe(502);
  expect(answer.text).not.toContain('SSH');
});

test('H054 an answer in a coding that nobody asked for is 502', async () => {
  const { port } = await startBefore((_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end('x');
  });
  expect((await askAsApp(port, 'func=whoami')).status).toBe(502);
});

test.each(['close', 'stall'])(
  'S099 an answer that breaks off by a %s breaks off for the page too',
  async (how) => {
    const { port, panel } = await startBefore(
      (_request, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{"doc":');
        if (how === 'close') setImmediate(() => response.destroy());
      },
      { limits: shortOnceConnected },
    );
    await expect(askAsApp(port, 'func=whoami')).rejects.toThrow(/aborted|hang up/);
    await expect.poll(() => openConnections(panel), { interval: 10 }).toBe(0);
  },
);

test('S099 a page that goes away takes its call of the panel along', async () => {
  const arrived = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();
  const { port } = await startBefore((request) => {
    request.socket.once('close', () => gone.resolve());
    arrived.resolve();
  });
  const socket = await openSocket(port);
  socket.write('GET /billmgr?func=whoami&out=json HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await arrived.promise;
  socket.destroy();
  await expect(gone.promise).resolves.toBeUndefined();
});

test('H086 a redirect is not followed', async () => {
  const targets: (string | undefined)[] = [];
  const { port } = await startBefore((request, response) => {
    targets.push(request.url);
    response.writeHead(301, { location: '/elsewhere' }).end();
  });
  expect((await askAsApp(port, 'func=whoami')).status).toBe(401);
  expect(targets).toEqual(['/billmgr']);
});

test('a sign-in at a real panel ends in the cookie', async () => {
  const { port } = await startBefore((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end(JSON.stringify({ doc: { auth: { $id: id, $: id } } }));
  });
  const answer = await askAsApp(port, 'func=auth&username=a&password=b');
  expect(answer.headers['set-cookie']?.[0]).toContain(id);
  expect(answer.text).not.toContain(id);
});
