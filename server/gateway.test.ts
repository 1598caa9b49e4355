import { expect, test } from 'vitest';
import { ask, askAsApp, documentOf, fakePanel, startBench } from './testBench.ts';
import type { Seen } from './testBench.ts';

const id = '6f1c0e5ad1b24c7f93a8d402b7e91c55';
const cookie = `frontdesk_session=${id}`;

const echo = () => documentOf({ elem: [] });

async function startWith(answer: (seen: Seen) => Response | Promise<Response>) {
  const panel = fakePanel(answer);
  return { ...(await startBench({ panelHandler: panel.handle })), seen: panel.seen };
}

test('the page’s own request carries the session of the cookie, in the body and not in the address', async () => {
  const { port, seen } = await startWith(echo);
  await askAsApp(port, 'func=clientticket&name=a+%2B%zz%C3%A9', { cookie: `x=1; ${cookie}; y=2` });
  expect(seen.map(({ body }) => body)).toEqual([`auth=${id}&func=clientticket&name=a+%2B%zz%C3%A9`]);
  expect(seen[0]?.url).not.toContain(id);
  expect(seen[0]?.headers.has('cookie')).toBe(false);
});

test.each([
  'auth=other',
  '%61uth=other',
  'a%75th=other&auth=third',
  'authinfo=demo:demo',
  'key=once',
  'auth',
  '+auth=other',
  'auth%00=other',
])('H093 a session that the page names itself (%s) is taken out', async (own) => {
  const { port, seen } = await startWith(echo);
  await askAsApp(port, `${own}&func=whoami&${own}`, { cookie });
  expect(seen.map(({ body }) => body)).toEqual([`auth=${id}&func=whoami`]);
});

test('H093 a session in the address of the page’s request is taken out', async () => {
  const { port, seen } = await startWith(echo);
  const headers = { 'x-frontdesk': '1', cookie };
  await ask(port, '/billmgr?func=whoami&auth=other&key=k', { method: 'POST', headers });
  expect(seen.map(({ url, body }) => [new URL(url).search, body])).toEqual([['?func=whoami', `auth=${id}`]]);
});

test('a request of another client passes as it came, without the cookie’s session', async () => {
  const { port, seen } = await startWith(echo);
  const body = 'func=whoami&auth=own-session&b=%zz+';
  await ask(port, '/billmgr?out=json', {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', authorization: 'Basic eA==' },
    body,
  });
  expect(seen.map(({ url, body: sent }) => [new URL(url).search, sent])).toEqual([['?out=json', body]]);
  expect(seen[0]?.headers.has('authorization')).toBe(false);
});

test('another client’s answer is untouched, its id included', async () => {
  const { port } = await startWith(() => documentOf({ auth: { $id: id, $: id } }));
  const answer = await ask(port, '/billmgr?func=auth&out=json&username=a&password=b');
  expect(answer.text).toBe(JSON.stringify({ doc: { auth: { $id: id, $: id } } }));
  expect(answer.headers).not.toHaveProperty('set-cookie');
});

test.each([
  [{ 'sec-fetch-site': 'cross-site' }],
  [{ 'sec-fetch-site': 'same-site' }],
  [{ 'sec-fetch-site': '', origin: 'null' }],
])('S093 a request of another site is refused even with the header: %j', async (headers) => {
  const { port, seen } = await startWith(echo);
  const answer = await askAsApp(port, 'func=clientticket.archive&elid=1', { cookie, ...headers });
  expect(answer.status).toBe(403);
  expect(seen).toEqual([]);
});

test('S093 where the browser says nothing of the site, a foreign origin is refused', async () => {
  const { port, seen } = await startWith(echo);
  const headers = { 'x-frontdesk': '1', cookie };
  const foreign = {
    method: 'POST',
    headers: { ...headers, origin: 'http://evil.example' },
    body: 'func=whoami',
  };
  const own = {
    method: 'POST',
    headers: { ...headers, origin: `http://127.0.0.1:${port}` },
    body: 'func=whoami',
  };
  expect((await ask(port, '/billmgr', foreign)).status).toBe(403);
  expect((await ask(port, '/billmgr', own)).status).toBe(200);
  expect(seen).toHaveLength(1);
});

test('S093 a form posted by another site reaches the panel without a session', async () => {
  const { port, seen } = await startWith(echo);
  await ask(port, '/billmgr', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'cross-site', cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'func=clientticket.archive&elid=1',
  });
  expect(seen.map(({ body }) => body)).toEqual(['func=clientticket.archive&elid=1']);
});

test('S093 no other origin is told that it may read', async () => {
  const { port } = await startWith(() => documentOf({}, { 'access-control-allow-origin': '*' }));
  const asked = { headers: { origin: 'http://evil.example' } };
  expect((await ask(port, '/billmgr?func=whoami', asked)).headers).not.toHaveProperty(
    'access-control-allow-origin',
  );
  expect((await ask(port, '/billmgr', { ...asked, method: 'OPTIONS' })).status).toBe(405);
});

test.each([
  'frontdesk_session=',
  'frontdesk_session=%zz',
  'frontdesk_session=a%0D%0Ab%20c',
  'frontdesk_sessionx=abcd',
])('H087 H093 the cookie %s is no session', async (value) => {
  const { port, seen } = await startWith(echo);
  await askAsApp(port, 'func=whoami', { cookie: value });
  expect(seen.map(({ body }) => body)).toEqual(['func=whoami']);
});

test('a session that the panel echoes is blotted out of its answer', async () => {
  const echoing = () => documentOf({ tparams: { auth: { $: id } }, elem: [{ name: { $: `a ${id}` } }] });
  const { port } = await startWith(echoing);
  const answer = await askAsApp(port, 'func=clientticket', { cookie });
  expect(answer.text).not.toContain(id);
  expect(JSON.parse(answer.text)).toMatchObject({
    doc: { elem: [{ name: { $: `a ${'*'.repeat(id.length)}` } }] },
  });
});

test.each(['text/plain', 'application/json', 'multipart/form-data'])(
  'H089 a body of type %s without what it needs is refused',
  async (type) => {
    const { port, seen } = await startWith(echo);
    const answer = await askAsApp(port, 'func=whoami', { cookie, 'content-type': type });
    expect([400, 415]).toContain(answer.status);
    expect(seen).toEqual([]);
  },
);

test('H090 100,000 fields pass as they are', async () => {
  const { port, seen } = await startWith(echo);
  const body = `func=x${'&a[b]='.repeat(100_000)}`;
  await askAsApp(port, body);
  expect(seen[0]?.body).toBe(body);
});

test.each(['HEAD', 'GET'])('the page’s own %s is refused', async (method) => {
  const { port, seen } = await startWith(echo);
  const answer = await ask(port, '/billmgr?func=clientticket', {
    method,
    headers: { 'x-frontdesk': '1', cookie },
  });
  expect(answer.status).toBe(405);
  expect(seen).toEqual([]);
});

test('H086 a redirect of the panel is not followed and not passed on: it reads as an ended session', async () => {
  const headers = { location: 'https://evil.example/', 'set-cookie': 'billmgrses5=1' };
  const { port } = await startWith(() => new Response(null, { status: 302, headers }));
  const answer = await askAsApp(port, 'func=clientticket', { cookie });
  expect(answer.status).toBe(401);
  expect(answer.headers).not.toHaveProperty('location');
  expect(answer.headers).not.toHaveProperty('set-cookie');
  expect(answer.text).toContain('"$type":"gateway"');
});
