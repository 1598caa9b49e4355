import { expect, test } from 'vitest';
import { ask, askAsApp, documentOf, fakePanel, startBench } from './testBench.ts';

const id = '6f1c0e5ad1b24c7f93a8d402b7e91c55';
const own = { cookie: `frontdesk_session=${id}`, 'sec-fetch-site': 'same-origin' };
const address = '/billmgr?func=ticket.file&elid=f7&out=json&sok=ok&x=1';

const fileOf = (headers: Readonly<Record<string, string>>) => () => new Response('content', { headers });

async function startWith(answer: () => Response) {
  const panel = fakePanel(answer);
  return { ...(await startBench({ panelHandler: panel.handle })), seen: panel.seen };
}

test('a download by link becomes a POST with the session in its body and only the file’s id beside it', async () => {
  const { port, seen } = await startWith(fileOf({ 'content-disposition': 'attachment' }));
  const answer = await ask(port, address, { headers: own });
  expect([answer.status, answer.text]).toEqual([200, 'content']);
  expect(seen.map(({ method, url }) => [method, new URL(url).search])).toEqual([['POST', '']]);
  expect(Object.fromEntries(new URLSearchParams(seen[0]?.body))).toEqual({
    func: 'ticket.file',
    out: 'json',
    auth: id,
    elid: 'f7',
    lang: '',
  });
});

test.each([
  ['another site', { ...own, 'sec-fetch-site': 'cross-site' }],
  ['a sister site', { ...own, 'sec-fetch-site': 'same-site' }],
  ['the address bar', { ...own, 'sec-fetch-site': 'none' }],
])('S093 a download asked for by %s gets no session', async (_who, headers) => {
  const { port, seen } = await startWith(() => documentOf({ error: { $type: 'access' } }));
  await ask(port, address, { headers });
  expect(seen.map(({ method, body }) => [method, body])).toEqual([['GET', '']]);
});

test.each(['clientticket', 'clientticket.archive', 'ticket.file&func=whoami', 'ticket.file&auth=mine'])(
  'S093 no other address (func=%s) gets the session by a link',
  async (func) => {
    const { port, seen } = await startWith(() => documentOf({}));
    await ask(port, `/billmgr?func=${func}&elid=1`, { headers: own });
    expect(seen.map(({ method, body }) => [method, body])).toEqual([['GET', '']]);
  },
);

test.each([
  ['text/html', 'inline; filename="a.html"', 'application/octet-stream', 'attachment; filename="a.html"'],
  ['image/svg+xml', 'attachment', 'application/octet-stream', 'attachment'],
  ['application/pdf', 'INLINE', 'application/octet-stream', 'attachment'],
  [
    'image/png',
    "attachment; filename*=UTF-8''%D1%84.png",
    'image/png',
    "attachment; filename*=UTF-8''%D1%84.png",
  ],
  [
    'text/javascript',
    'attachment; filename="é.js"',
    'application/octet-stream',
    'attachment; filename="é.js"',
  ],
])('H026 H027 a file said to be %s is saved and never shown', async (type, said, sentType, disposition) => {
  const { port } = await startWith(fileOf({ 'content-type': type, 'content-disposition': said }));
  for (const answer of [
    await ask(port, address, { headers: own }),
    await askAsApp(port, 'func=ticket.file', own),
  ]) {
    expect(answer.headers['content-type']).toBe(sentType);
    expect(answer.headers['content-disposition']).toBe(disposition);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-security-policy']).toMatch(/; sandbox$/);
    expect(answer.headers['cache-control']).toBe('no-store');
  }
});

test('S055 a link to a file that is gone fails, a script can read why', async () => {
  const { port } = await startWith(() => documentOf({ error: { $type: 'missed' } }));
  const link = await ask(port, address, { headers: { ...own, 'sec-fetch-mode': 'navigate' } });
  const script = await ask(port, address, { headers: { ...own, 'sec-fetch-mode': 'cors' } });
  expect([link.status, script.status]).toEqual([404, 200]);
  expect(link.text).toBe(script.text);
});

test('a file that holds the session’s id is not changed', async () => {
  const { port } = await startWith(
    () => new Response(id, { headers: { 'content-disposition': 'attachment' } }),
  );
  expect((await ask(port, address, { headers: own })).text).toBe(id);
});

test.each(['text/html', 'text/javascript', 'application/xhtml+xml', 'image/svg+xml'])(
  'a page of the panel said to be %s cannot run on our origin',
  async (type) => {
    const { port } = await startWith(
      () => new Response('<script src="x">', { headers: { 'content-type': type } }),
    );
    const answer = await ask(port, '/billmgr?func=logon');
    expect(answer.headers['content-security-policy']).toMatch(/; sandbox$/);
    expect(['text/html', 'application/octet-stream']).toContain(answer.headers['content-type']);
  },
);
