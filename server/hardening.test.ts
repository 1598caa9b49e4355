import { expect, test } from 'vitest';
import {
  ask,
  fakePanel,
  documentOf,
  openSocket,
  readToEnd,
  sendRaw,
  startBench,
  statusesOf,
} from './testBench.ts';

const get = (target: string, host = '127.0.0.1') =>
  `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

test.each([
  '/../../etc/passwd',
  '/assets/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc%2fpasswd',
  '/%252e%252e%252fetc/passwd',
  '/..%5c..%5cwindows',
  '/..\\..\\windows',
  '/assets/..;/secret',
  '/tickets/%2e%2e',
  '/%c0%ae%c0%ae/etc/passwd',
  '/%e0%80%ae%e0%80%ae/',
  '/%00',
  '/index.html%00.js',
  '/%',
  '/%zz',
  '//etc/passwd',
  'http://127.0.0.1/tickets',
  'http://elsewhere.example/',
])('H076 H077 the target %s is refused', async (target) => {
  const { port } = await startBench();
  const raw = await sendRaw(port, get(target));
  expect(statusesOf(raw)).toEqual([400]);
  expect(raw).not.toContain('root:');
});

test('H055 an address of 10,000 digits is refused', async () => {
  const { port } = await startBench();
  expect(statusesOf(await sendRaw(port, get(`/tickets/${'9'.repeat(10_000)}`)))).toEqual([400]);
});

test.each(['/%2ftickets', '/etc/passwd', '/tickets/%2F', '/assets/%61.js'])(
  'H076 the odd target %s finds no file',
  async (target) => {
    const { port } = await startBench();
    const raw = await sendRaw(port, get(target));
    expect(raw).not.toContain('root:');
    expect(raw).toContain('Content-Security-Policy');
  },
);

test.each([
  ['TRACE', 405],
  ['PUT', 405],
  ['OPTIONS', 405],
  ['FOO', 405],
  ['get', 405],
])('H078 the method %s is refused and the served ones are named', async (method, status) => {
  const { port } = await startBench();
  const raw = await sendRaw(port, `${method} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  expect(statusesOf(raw)).toEqual([status]);
  expect(raw).toContain('\r\nAllow: GET, HEAD, POST\r\n');
});

test('H078 CONNECT is refused', async () => {
  const { port } = await startBench();
  const raw = await sendRaw(port, 'CONNECT panel.example:443 HTTP/1.1\r\nHost: panel.example:443\r\n\r\n');
  expect(statusesOf(raw)).toEqual([405]);
});

test.each([
  ['huge headers', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ['10,000 headers', `GET / HTTP/1.1\r\nHost: localhost\r\n${'a: b\r\n'.repeat(10_000)}\r\n`, 431],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['two hosts', 'GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n', 400],
  ['a host with a name before it', get('/', 'x@localhost'), 400],
  ['a foreign host', get('/', 'evil.example'), 421],
  ['a rebinding name', get('/billmgr?func=whoami', '127.0.0.1.evil.example:80'), 421],
  ['a folded header', 'GET / HTTP/1.1\r\nHost: localhost\r\nX: a\r\n b\r\nConnection: close\r\n\r\n', 400],
  ['a bare CR in a header', 'GET / HTTP/1.1\r\nHost: localhost\r\nX: a\rb\r\n\r\n', 400],
  ['an expectation', 'GET / HTTP/1.1\r\nHost: localhost\r\nExpect: tea\r\nConnection: close\r\n\r\n', 417],
])('H079 H081 a request with %s is refused', async (_what, text, status) => {
  const { port } = await startBench();
  expect(statusesOf(await sendRaw(port, text))).toEqual([status]);
});

test.each(['localhost', 'LOCALHOST:8080', '127.0.0.1', '[::1]:4000', 'desk.example'])(
  'H081 the host %s is ours',
  async (host) => {
    const { port } = await startBench({ allowedHosts: ['desk.example'] });
    expect(statusesOf(await sendRaw(port, get('/tickets', host)))).toEqual([200]);
  },
);

const post =
  'POST /billmgr HTTP/1.1\r\nHost: localhost\r\nX-Frontdesk: 1\r\nContent-Type: application/x-www-form-urlencoded\r\n';

test.each([
  ['length and chunks', `${post}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x`],
  ['two lengths', `${post}Content-Length: 3\r\nContent-Length: 4\r\n\r\na=1b`],
  ['a signed length', `${post}Content-Length: +3\r\n\r\na=1`],
  ['a coding before chunks', `${post}Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n`],
  ['a coding that only looks chunked', `${post}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
  ['two codings', `${post}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n`],
  ['a bad chunk size', `${post}Transfer-Encoding: chunked\r\n\r\nzz\r\na=1\r\n0\r\n\r\n`],
  ['a bad chunk extension', `${post}Transfer-Encoding: chunked\r\n\r\n3;\n\r\na=1\r\n0\r\n\r\n`],
  ['a blank before the colon', `${post}Content-Length : 3\r\n\r\na=1`],
])('H080 a request with %s never reaches the panel', async (_what, text) => {
  const panel = fakePanel(() => documentOf({}));
  const { port } = await startBench({ panelHandler: panel.handle });
  const raw = await sendRaw(port, text);
  expect(statusesOf(raw)[0]).toBeGreaterThanOrEqual(400);
  expect(statusesOf(raw)).toHaveLength(1);
  expect(panel.seen).toEqual([]);
});

test('H084 requests sent at once are answered in order, on one connection, after errors too', async () => {
  const { port } = await startBench();
  const alive = (target: string) => `GET ${target} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
  const raw = await sendRaw(port, alive('/none.js') + alive('/tickets') + alive('/%00') + get('/healthz'));
  expect(statusesOf(raw)).toEqual([404, 200, 400, 200]);
});

test('H082 headers that never end are given up', async () => {
  const { port } = await startBench({ limits: { headersMs: 40, lateCheckMs: 20 } });
  expect(statusesOf(await sendRaw(port, 'GET / HTTP/1.1\r\nHost: localhost\r\nX: '))).toEqual([408]);
});

test('H082 a body slower than the least rate is given up', async () => {
  const panel = fakePanel(() => documentOf({}));
  const { port } = await startBench({
    panelHandler: panel.handle,
    limits: { bodyGraceMs: 40, lingerMs: 20 },
  });
  const raw = await sendRaw(port, `${post}Content-Length: 100\r\n\r\nfunc=`);
  expect(statusesOf(raw)).toEqual([408]);
  expect(panel.seen).toEqual([]);
});

test('H082 a body cut off reaches no panel', async () => {
  const panel = fakePanel(() => documentOf({}));
  const { port } = await startBench({ panelHandler: panel.handle });
  const socket = await openSocket(port);
  const whole = readToEnd(socket);
  socket.end(`${post}Content-Length: 100\r\n\r\nfunc=clientticket.edit`);
  expect(statusesOf(await whole)).toEqual([400]);
  expect(panel.seen).toEqual([]);
});

test('H082 a body said to be too large is refused before it is sent', async () => {
  const { port } = await startBench({ limits: { lingerMs: 20 } });
  const raw = await sendRaw(port, `${post}Content-Length: 60000001\r\nExpect: 100-continue\r\n\r\n`);
  expect(statusesOf(raw)).toEqual([413]);
});

test('H082 a form without end is refused, and the refusal can be read while it is still being sent', async () => {
  const { port } = await startBench({ limits: { lingerBytes: 4_000_000 } });
  const socket = await openSocket(port);
  const whole = readToEnd(socket);
  const chunk = `10000\r\n${'a'.repeat(65_536)}\r\n`;
  socket.write(`${post}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(20)}0\r\n\r\n`);
  expect(statusesOf(await whole)).toEqual([413]);
});

test('H082 a client that waits for leave to send its form gets it', async () => {
  const panel = fakePanel(() => documentOf({}));
  const { port } = await startBench({ panelHandler: panel.handle });
  const socket = await openSocket(port);
  const whole = readToEnd(socket);
  socket.once('data', () => socket.write('func=whoami'));
  socket.write(`${post}Connection: close\r\nContent-Length: 11\r\nExpect: 100-continue\r\n\r\n`);
  expect(statusesOf(await whole)).toEqual([100, 200]);
  expect(panel.seen.map(({ body }) => body)).toEqual(['func=whoami']);
});

test('H082 a compressed form is refused', async () => {
  const { port } = await startBench();
  const answer = await ask(port, '/billmgr', {
    method: 'POST',
    headers: { 'content-encoding': 'gzip' },
    body: 'x',
  });
  expect(answer.status).toBe(415);
});
