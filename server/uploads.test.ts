import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { watchMultipart } from './multipartBody.ts';
import { Refusal } from './refusal.ts';
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

const id = '6f1c0e5ad1b24c7f93a8d402b7e91c55';
const cookie = `frontdesk_session=${id}`;
const boundary = '----WebKitFormBoundary7MA4YWxk';
const type = { 'content-type': `multipart/form-data; boundary=${boundary}`, cookie };

const part = (name: string, value: string, more = '') =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
const end = `--${boundary}--\r\n`;
const bytes = `\0\r\n--${boundary.slice(0, -1)}\r\n\r\n\xff`;
const text = [
  part('func', 'clientticket.edit'),
  part('message', ''),
  part('file_1', bytes, '; filename="auth; name=x.bin"\r\nContent-Type: x/y'),
  end,
].join('');
const body = Buffer.from(text, 'latin1');

const head = (length: string) =>
  `POST /billmgr HTTP/1.1\r\nHost: localhost\r\nX-Frontdesk: 1\r\nConnection: close\r\nCookie: ${cookie}\r\n` +
  `Content-Type: ${type['content-type']}\r\n${length}\r\n\r\n`;

async function startWithPanel() {
  const panel = fakePanel(() => documentOf({ ok: {} }));
  return {
    ...(await startBench({ panelHandler: panel.handle, limits: { lingerMs: 30 } })),
    seen: panel.seen,
  };
}

test('an upload has the session put before it and is else the same, byte for byte', async () => {
  const { port, seen } = await startWithPanel();
  const answer = await askAsApp(port, body, type);
  expect(answer.status).toBe(200);
  expect(seen.map(({ body: sent }) => sent)).toEqual([part('auth', id) + text]);
  expect(seen[0]?.headers.get('content-length')).toBe(String(part('auth', id).length + text.length));
});

test('an upload without a session passes as it is', async () => {
  const { port, seen } = await startWithPanel();
  await askAsApp(port, body, { ...type, cookie: '' });
  expect(seen.map(({ body: sent }) => sent)).toEqual([text]);
});

test.each([
  ['no boundary', 'multipart/form-data', text],
  ['an empty boundary', 'multipart/form-data; boundary=""', text],
  ['a boundary with a line end', 'multipart/form-data; boundary="a\tb"', text],
  ['another boundary than the body', 'multipart/form-data; boundary=zzz', text],
  ['words before its first part', type['content-type'], `preamble\r\n${text}`],
  ['a session of its own', type['content-type'], part('func', 'whoami') + part('auth', 'other') + end],
  ['a session in odd spelling', type['content-type'], text.replace('name="message"', 'NAME = auth')],
  [
    'a session on a folded line',
    type['content-type'],
    text.replace('name="message"', '\r\n name="authinfo"'),
  ],
  ['a sign-in', type['content-type'], part('func', 'auth') + part('username', 'demo') + end],
  ['a sign-out', type['content-type'], part('func', 'logon') + end],
  ['a function of great length', type['content-type'], part('func', 'x'.repeat(5000)) + end],
  ['10,000 parts', type['content-type'], part('a', 'b').repeat(10_000) + end],
  ['a part header of 1 MB', type['content-type'], part('a', 'b', `; x="${'x'.repeat(1_000_000)}"`) + end],
])('H089 an upload with %s is refused and never whole at the panel', async (_what, contentType, sent) => {
  const { port, seen } = await startWithPanel();
  const answer = await askAsApp(port, Buffer.from(sent, 'latin1'), { ...type, 'content-type': contentType });
  expect(answer.status).toBe(400);
  expect(seen).toEqual([]);
});

test('S061 an upload cut off is never whole at the panel', async () => {
  const { port, seen } = await startWithPanel();
  const socket = await openSocket(port);
  const whole = readToEnd(socket);
  socket.write(head(`Content-Length: ${body.length}`));
  socket.end(body.subarray(0, body.length - 20));
  expect(statusesOf(await whole)).toEqual([400]);
  expect(seen).toEqual([]);
});

test.each([
  ['answers it all the same', () => documentOf({ ok: {} })],
  ['fails in its own way', () => Promise.reject(new Error('half a form'))],
])('S061 an upload cut off is 400 for its sender even where the panel %s', async (_what, whenCut) => {
  const { port } = await startBench({
    panelHandler: (request) => request.text().then(() => documentOf({}), whenCut),
  });
  const socket = await openSocket(port);
  const whole = readToEnd(socket);
  socket.write(head(`Content-Length: ${body.length}`));
  socket.end(body.subarray(0, body.length - 20));
  expect(statusesOf(await whole)).toEqual([400]);
});

test.each(['auth', 'totp.confirm', 'logoff'])('an upload to the address of %s is refused', async (func) => {
  const { port, seen } = await startWithPanel();
  const sent = { method: 'POST', headers: { ...type, 'x-frontdesk': '1' }, body: part('a', 'b') + end };
  expect((await ask(port, `/billmgr?func=${func}`, sent)).status).toBe(400);
  expect(seen).toEqual([]);
});

test('H082 an upload over the limit is refused while it streams', async () => {
  const panel = fakePanel(() => documentOf({ ok: {} }));
  const { port } = await startBench({
    panelHandler: panel.handle,
    limits: { bodyBytes: 300_000, lingerMs: 30 },
  });
  const socket = await openSocket(port);
  const whole = readToEnd(socket);
  socket.write(head('Transfer-Encoding: chunked'));
  const first = part('func', 'clientticket.edit') + part('file_1', 'x'.repeat(400_000), '; filename="a"');
  socket.write(`${first.length.toString(16)}\r\n${first}\r\n0\r\n\r\n`);
  expect(statusesOf(await whole)).toEqual([413]);
  expect(panel.seen).toEqual([]);
});

test('the function of an upload is found however the body is cut into pieces', () => {
  assert(
    property(array(integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 }), (sizes) => {
      const named: string[] = [];
      const watch = watchMultipart(boundary, (name) => named.push(name));
      for (const piece of pieces(body, sizes)) watch.feed(piece);
      expect(named).toEqual(['clientticket.edit']);
    }),
  );
});

test('H089 a session of its own is found however the body is cut into pieces', () => {
  const hostile = Buffer.from(part('message', 'a\r\n') + part('auth', 'other') + end, 'latin1');
  assert(
    property(array(integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 }), (sizes) => {
      const watch = watchMultipart(boundary, () => {});
      expect(() => pieces(hostile, sizes).forEach((piece) => watch.feed(piece))).toThrow(Refusal);
    }),
  );
});

function pieces(whole: Buffer, sizes: readonly number[]): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0, turn = 0; at < whole.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    found.push(whole.subarray(at, at + size));
    at += size;
  }
  return found;
}
