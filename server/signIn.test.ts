import { expect, test } from 'vitest';
import { ask, askAsApp, documentOf, fakePanel, startBench } from './testBench.ts';

const id = '6f1c0e5ad1b24c7f93a8d402b7e91c55';
const half = '0b5d9c2e7741483fa6c1e8f0d3927ab4';
const signIn = 'func=auth&username=demo&password=demo&sok=ok&out=json';
const refused = { error: { $type: 'auth', $object: 'badpassword' } };

async function startWith(answer: () => Response, options: Parameters<typeof startBench>[0] = {}) {
  const panel = fakePanel(answer);
  return { ...(await startBench({ panelHandler: panel.handle, ...options })), seen: panel.seen };
}

test.each([
  ['the attribute', { auth: { $id: id, $level: '16', $: 'Dana' } }],
  ['the text', { auth: { $level: '16', $: id } }],
  ['the echoed parameters', { auth: {}, tparams: { auth: { $: id }, func: { $: 'auth' } } }],
  ['where to go next', { ok: { $type: 'url', $: `https://panel.example/billmgr?auth=${id}&func=desktop` } }],
  ['a bare text', { auth: id }],
  [
    'everywhere',
    { auth: { $id: id, $: id }, [`k${id}`]: 1, list: [{ a: [`x${id}y`] }], tparams: { auth: id } },
  ],
])('S094 an id in %s goes into the cookie and out of the document', async (_where, doc) => {
  const { port } = await startWith(() => documentOf(doc, { 'set-cookie': `billmgrses5=${id}`, 'x-id': id }));
  const answer = await askAsApp(port, signIn);
  expect(answer.status).toBe(200);
  expect(answer.headers['set-cookie']).toEqual([
    `frontdesk_session=${id}; Path=/billmgr; HttpOnly; SameSite=Strict`,
  ]);
  expect(answer.text).not.toContain(id);
  expect(JSON.stringify({ ...answer.headers, 'set-cookie': null })).not.toContain(id);
  expect(JSON.parse(answer.text)).not.toHaveProperty('doc.error');
});

test('behind https the cookie is for https alone', async () => {
  const { port } = await startWith(() => documentOf({ auth: { $id: id } }), { trustProxy: true });
  const answer = await askAsApp(port, signIn, { 'x-forwarded-proto': 'https' });
  expect(answer.headers['set-cookie']).toEqual([
    `__Secure-frontdesk_session=${id}; Path=/billmgr; HttpOnly; SameSite=Strict; Secure`,
  ]);
});

test('a refused sign-in sets no cookie and keeps the panel’s words', async () => {
  const { port } = await startWith(() => documentOf({ ...refused, tparams: { auth: { $: id } } }));
  const answer = await askAsApp(port, signIn);
  expect(answer.headers).not.toHaveProperty('set-cookie');
  expect(JSON.parse(answer.text)).toEqual({ doc: { ...refused, tparams: {} } });
});

test('H093 signing in again brings no old session along and ends it at the panel', async () => {
  const { port, seen } = await startWith(() => documentOf({ auth: { $id: id } }));
  await askAsApp(port, signIn, { cookie: `frontdesk_session=${half}` });
  await expect.poll(() => seen.map(({ body }) => body)).toEqual([signIn, `func=logon&out=json&auth=${half}`]);
});

test('the second factor carries the half-open session and gives a new cookie, its echo notwithstanding', async () => {
  const doc = { auth: { $id: id }, tparams: { auth: { $: half } } };
  const { port, seen } = await startWith(() => documentOf(doc));
  const answer = await askAsApp(port, 'func=totp.confirm&qrcode=123456', {
    cookie: `frontdesk_session=${half}`,
  });
  expect(seen.map(({ body }) => body)).toEqual([`auth=${half}&func=totp.confirm&qrcode=123456`]);
  expect(answer.headers['set-cookie']?.[0]).toContain(`frontdesk_session=${id};`);
  expect(answer.text).not.toContain(half);
});

test.each(['logon', 'logout', 'logoff'])(
  'signing out by %s clears the cookie whatever the panel says',
  async (func) => {
    const { port, seen } = await startWith(() => new Response('<h1>no</h1>', { status: 502 }));
    const answer = await askAsApp(port, `func=${func}`, { cookie: `frontdesk_session=${id}` });
    expect(answer.headers['set-cookie']).toEqual([
      'frontdesk_session=; Path=/billmgr; HttpOnly; SameSite=Strict; Max-Age=0',
    ]);
    expect(seen.map(({ body }) => body)).toEqual([`auth=${id}&func=${func}`]);
  },
);

test.each([
  ['truncated', `{"doc":{"auth":{"$id":"${id}"`, 200],
  ['HTML', `<html>${id}</html>`, 200],
  ['an error page', `<html>${id}</html>`, 502],
  ['a list', `["${id}"]`, 200],
  ['nothing', '', 200],
])('S004 an answer to the sign-in that is %s reaches the page empty', async (_what, body, status) => {
  const { port } = await startWith(
    () => new Response(body, { status, headers: { 'content-type': 'text/html' } }),
  );
  const answer = await askAsApp(port, signIn);
  expect([answer.status, answer.text]).toEqual([status, '']);
  expect(answer.headers).not.toHaveProperty('set-cookie');
});

test('S002 an answer lost by the panel is a lost connection for the page', async () => {
  const broken = new ReadableStream({ start: (controller) => controller.error(new Error('dropped')) });
  const { port } = await startWith(() => new Response(broken));
  await expect(askAsApp(port, signIn)).rejects.toThrow('socket hang up');
});

test.each([[42], ['a b c d'], ['x'.repeat(600)], ['a\r\nSet-Cookie: b=c'], [null], [{}]])(
  'H087 the id %j is none',
  async ($id) => {
    const { port } = await startWith(() => documentOf({ auth: { $id } }));
    expect((await askAsApp(port, signIn)).headers).not.toHaveProperty('set-cookie');
  },
);

test('an id that a cookie cannot hold as it is comes back as it was', async () => {
  const odd = 'a;b"c,d=%41';
  const { port, seen } = await startWith(() => documentOf({ auth: { $id: odd } }));
  const cookie = (await askAsApp(port, signIn)).headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  await askAsApp(port, 'func=whoami', { cookie });
  expect(new URLSearchParams(seen[1]?.body).get('auth')).toBe(odd);
});

test('H094 a flood of wrong passwords is slowed for its address alone, and other calls go on', async () => {
  const { port, seen } = await startWith(() => documentOf(refused), {
    limits: { signInBurst: 3, signInsPerMinute: 6 },
    trustProxy: true,
  });
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 4; attempt += 1) statuses.push((await askAsApp(port, signIn)).status);
  const other = await ask(port, '/billmgr?func=auth&username=demo&password=x&out=json');
  expect(statuses).toEqual([200, 200, 200, 429]);
  expect([other.status, other.headers['retry-after']]).toEqual([429, '10']);
  expect((await askAsApp(port, signIn, { 'x-forwarded-for': '192.0.2.7' })).status).toBe(200);
  expect((await askAsApp(port, 'func=whoami')).status).toBe(200);
  expect(seen).toHaveLength(5);
});

test.each([
  ['a form', 'application/x-www-form-urlencoded', 'func=auth&username=demo&password=x'],
  [
    'parts',
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="func"\r\n\r\nauth\r\n--b--\r\n',
  ],
])('H094 another client’s sign-in by %s counts too', async (_how, type, body) => {
  const { port } = await startWith(() => documentOf(refused), { limits: { signInBurst: 1 } });
  const asked = { method: 'POST', headers: { 'content-type': type }, body };
  expect((await ask(port, '/billmgr', asked)).status).toBe(200);
  expect((await ask(port, '/billmgr', asked)).status).toBe(429);
});

test('H094 right passwords use up nothing', async () => {
  const { port } = await startWith(() => documentOf({ auth: { $id: id } }), { limits: { signInBurst: 1 } });
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 4; attempt += 1) statuses.push((await askAsApp(port, signIn)).status);
  expect(statuses).toEqual([200, 200, 200, 200]);
});
