import { expect, test } from 'vitest';
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

const session = '6f1c0e5ad1b24c7f93a8d402b7e91c55';
const cookie = `frontdesk_session=${session}`;
const id = '3b241101-e2bb-4255-8caf-4136c566a962';
const tried = { cookie, 'x-frontdesk-try': id };
const reply = 'func=clientticket.edit&elid=1060&message=Thanks&sok=ok';
const ok = { ok: { $type: 'form' } };

async function startWith(
  answer: (seen: Seen) => Response | Promise<Response>,
  options: Parameters<typeof startBench>[0] = {},
) {
  const panel = fakePanel(answer);
  return { ...(await startBench({ panelHandler: panel.handle, ...options })), seen: panel.seen };
}

/** A panel that stores at once and answers when it is told to. */
async function startHeld() {
  const { promise: told, resolve: answer } = Promise.withResolvers<void>();
  const { promise: stored, resolve: store } = Promise.withResolvers<void>();
  const bench = await startWith(async () => {
    store();
    await told;
    return documentOf(ok);
  });
  return { ...bench, stored, answer };
}

const head = (length: number) =>
  `POST /billmgr HTTP/1.1\r\nHost: localhost\r\nX-Frontdesk: 1\r\nX-Frontdesk-Try: ${id}\r\nCookie: ${cookie}\r\n` +
  `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${length}\r\n\r\n`;

/** Whatever was written before has reached the server once this is answered. */
const hasArrived = (port: number) => ask(port, '/healthz');

test('S038 a repeat that comes while the panel is at it waits, and both get the one answer', async () => {
  const { port, seen, stored, answer } = await startHeld();
  const first = askAsApp(port, reply, tried);
  await stored;
  const repeats = [askAsApp(port, reply, tried), askAsApp(port, reply, tried)];
  await hasArrived(port);
  answer();
  const texts = (await Promise.all([first, ...repeats])).map(({ status, text }) => [status, text]);
  expect(texts).toEqual(texts.map(() => [200, JSON.stringify({ doc: ok })]));
  expect(seen).toHaveLength(1);
});

test('S038 a repeat that comes later gets the answer as it was, but for its time', async () => {
  const date = 'Mon, 23 Nov 2026 10:00:00 GMT';
  const headers = { 'content-type': 'text/html; charset=utf-8', 'retry-after': '7', date };
  const { port, seen } = await startWith(() => new Response(`<h1>${session}</h1>`, { status: 503, headers }));
  const first = await askAsApp(port, reply, tried);
  const repeat = await askAsApp(port, reply, tried);
  const { date: firstDate, ...firstHeaders } = first.headers;
  const { date: repeatDate, ...repeatHeaders } = repeat.headers;
  expect([first.status, first.text]).toEqual([503, `<h1>${'*'.repeat(session.length)}</h1>`]);
  expect([repeat.status, repeat.text, repeatHeaders]).toEqual([503, first.text, firstHeaders]);
  expect(firstDate).toBe(date);
  expect(repeatDate).not.toBe(date);
  expect(seen).toHaveLength(1);
});

test('S038 S045 a client that is cut off after its whole request is stored once, and answered when it comes back', async () => {
  const { port, seen, stored, answer } = await startHeld();
  const socket = await openSocket(port);
  socket.write(head(reply.length) + reply);
  await stored;
  socket.resetAndDestroy();
  const repeat = askAsApp(port, reply, tried);
  await hasArrived(port);
  answer();
  expect((await repeat).text).toBe(JSON.stringify({ doc: ok }));
  expect(seen).toHaveLength(1);
});

test('S037 a request that was cut in its middle was not passed on, and its repeat is', async () => {
  const { port, seen } = await startWith(() => documentOf(ok));
  const socket = await openSocket(port);
  const whole = readToEnd(socket);
  socket.end(head(reply.length) + reply.slice(0, -1));
  expect(statusesOf(await whole)).toEqual([400]);
  expect(seen).toEqual([]);
  expect((await askAsApp(port, reply, tried)).status).toBe(200);
  expect(seen).toHaveLength(1);
});

test('P2 the same words sent on purpose once more are another try', async () => {
  const { port, seen } = await startWith(() => documentOf(ok));
  await askAsApp(port, reply, tried);
  await askAsApp(port, reply, { ...tried, 'x-frontdesk-try': '3b241101-e2bb-4255-8caf-4136c566a963' });
  expect(seen).toHaveLength(2);
});

test.each([
  ['body', '/billmgr', `${reply}!`],
  ['address', '/billmgr?x=1', reply],
])('another %s under the same id is refused and not passed on', async (_what, path, body) => {
  const { port, seen } = await startWith(() => documentOf(ok));
  await askAsApp(port, reply, tried);
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const other = await ask(port, path, {
    method: 'POST',
    headers: { ...tried, ...type, 'x-frontdesk': '1' },
    body,
  });
  expect(other.status).toBe(409);
  expect(JSON.parse(other.text)).toMatchObject({ doc: { error: { $type: 'gateway', $object: 'try' } } });
  expect(seen).toHaveLength(1);
});

test.each([
  ['another session', 'frontdesk_session=0b5d9c2e7741483fa6c1e8f0d3927ab4'],
  ['no session', ''],
])('S093 with %s the same id is another try: no kept answer is given away', async (_who, other) => {
  const { port, seen } = await startWith(() => documentOf({ nth: seen.length }));
  await askAsApp(port, reply, tried);
  const answer = await askAsApp(port, reply, { ...tried, cookie: other });
  expect(seen).toHaveLength(2);
  expect(answer.text).toBe('{"doc":{"nth":2}}');
});

test.each(['short', 'x'.repeat(65), `${id},${id}`, `${id} `.padEnd(40, 'x'), 'ünïcödé-ünïcödé-ünï', ''])(
  'the id %j is refused',
  async (odd) => {
    const { port, seen } = await startWith(() => documentOf(ok));
    const asked = Buffer.from(odd, 'utf8').toString('latin1');
    expect((await askAsApp(port, reply, { ...tried, 'x-frontdesk-try': asked })).status).toBe(400);
    expect(seen).toEqual([]);
  },
);

test('an id means nothing without Frontdesk’s own header: another client’s requests pass as they come', async () => {
  const { port, seen } = await startWith(() => documentOf(ok));
  const asked = { method: 'POST', headers: { 'x-frontdesk-try': id }, body: reply };
  for (const path of ['/billmgr', '/billmgr']) expect((await ask(port, path, asked)).status).toBe(200);
  expect(seen).toHaveLength(2);
});

test('what has no id is passed on each time', async () => {
  const { port, seen } = await startWith(() => documentOf({ elem: [] }));
  for (const turn of [1, 2]) {
    await askAsApp(port, 'func=clientticket', { cookie });
    expect(seen).toHaveLength(turn);
  }
});

test('an answer too long to keep reaches the first whole, and a repeat learns that it is lost', async () => {
  const long = 'x'.repeat(100_000);
  const { port, seen } = await startWith(() => documentOf({ long }), { limits: { tryAnswerBytes: 1000 } });
  expect((await askAsApp(port, reply, tried)).text).toBe(JSON.stringify({ doc: { long } }));
  const repeat = await askAsApp(port, reply, tried);
  expect([repeat.status, repeat.text]).toEqual([502, expect.stringContaining('"$object":"lost"')]);
  expect(seen).toHaveLength(1);
});

test('S039 an answer that breaks off is told in words, to a repeat too: a cut would make the browser send again', async () => {
  const broken = new ReadableStream({
    start: (controller) => controller.enqueue(Buffer.from('{"doc":')),
    pull: (controller) => controller.error(new Error('dropped')),
  });
  const { port, seen } = await startWith(() => new Response(broken));
  for (const { status, text } of [await askAsApp(port, reply, tried), await askAsApp(port, reply, tried)]) {
    expect([status, text]).toEqual([502, expect.stringContaining('"$object":"lost"')]);
  }
  expect(seen).toHaveLength(1);
});

test('a redirect reads as an ended session, to a repeat too', async () => {
  const { port, seen } = await startWith(
    () => new Response(null, { status: 302, headers: { location: '/' } }),
  );
  expect((await askAsApp(port, reply, tried)).status).toBe(401);
  expect((await askAsApp(port, reply, tried)).status).toBe(401);
  expect(seen).toHaveLength(1);
});

test('after its time the same id passes again', async () => {
  const { port, seen } = await startWith(() => documentOf(ok), { limits: { tryMs: 0 } });
  await askAsApp(port, reply, tried);
  await askAsApp(port, reply, tried);
  expect(seen).toHaveLength(2);
});

test('more writes under way than there is room for are refused with a time to wait', async () => {
  const { promise: told, resolve: answer } = Promise.withResolvers<void>();
  const { promise: stored, resolve: store } = Promise.withResolvers<void>();
  const { port } = await startWith(
    async () => {
      store();
      await told;
      return documentOf(ok);
    },
    { limits: { triesUnderWay: 1 } },
  );
  const first = askAsApp(port, reply, tried);
  await stored;
  const second = await askAsApp(port, reply, { ...tried, 'x-frontdesk-try': `${id}-2` });
  answer();
  expect([second.status, second.headers['retry-after'], (await first).status]).toEqual([503, '1', 200]);
});
