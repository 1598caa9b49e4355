import { expect, test } from 'vitest';
import { ask, askAsApp, documentOf, fakePanel, sendRaw, startBench } from './testBench.ts';

const id = '6f1c0e5ad1b24c7f93a8d402b7e91c55';
const cookie = `frontdesk_session=${id}`;
const refusal = { error: { $type: 'access', $object: 'whoami', msg: { $: 'No right' } } };

/** A server in front of a panel with this one answer, and what it has logged, line by line. */
async function startLogging(answer: () => Response, options: Parameters<typeof startBench>[0] = {}) {
  const lines: string[] = [];
  const { handle } = fakePanel(answer);
  const log = (line: string) => void lines.push(line);
  const { port } = await startBench({ panelHandler: handle, log, ...options });
  const logged = async (many: number) => {
    await expect.poll(() => lines.length).toBe(many);
    return lines.map((line): unknown => JSON.parse(line));
  };
  return { port, lines, logged };
}

test('V16 a request is one line, a JSON object: time, method, path, function, status, duration, bytes', async () => {
  const { port, lines, logged } = await startLogging(() => documentOf({}));
  await askAsApp(port, 'func=clientticket&p_num=1', { cookie });
  expect(await logged(1)).toEqual([
    {
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      method: 'POST',
      path: '/billmgr',
      func: 'clientticket',
      status: 200,
      ms: expect.any(Number),
      bytes: expect.any(Number),
    },
  ]);
  expect(lines[0]).not.toMatch(/[\r\n]/);
});

test('S094 H087 V14 the log has neither the id nor what a client chose to put into it', async () => {
  const { port, lines, logged } = await startLogging(() => documentOf({ auth: { $id: id } }));
  await askAsApp(port, 'func=auth&username=dana&password=secret');
  await askAsApp(port, 'func=clientticket%0AGET+/evil+200', { cookie });
  await ask(port, `/tickets?auth=${id}&q=my+words`);
  await ask(port, '/tickets%0d%0a%7b%22event%22', { headers: { 'user-agent': 'evil", "event": "signedIn' } });
  expect(await logged(4)).toMatchObject([
    { path: '/billmgr', func: 'auth', status: 200, event: 'signedIn', address: '127.0.0.1' },
    { path: '/billmgr', func: 'other', status: 200 },
    { path: '/tickets', status: 200 },
    { path: '/tickets%0d%0a%7b%22event%22', status: 404 },
  ]);
  expect(lines.join('\n')).not.toMatch(new RegExp(`${id}|dana|secret|evil|words`));
});

test.each([
  ['a wrong password', 'func=auth&username=a&password=b', { error: { $type: 'auth' } }, 'signInFailed'],
  ['a wrong code', 'func=totp.confirm&qrcode=1', { error: { $type: 'value' } }, 'secondFactorFailed'],
  ['a right code', 'func=totp.confirm&qrcode=1', { auth: { $id: `${id}0` } }, 'secondFactorPassed'],
  ['a sign-out', 'func=logon', { ok: {} }, 'signedOut'],
  ['a session that ended', 'func=whoami', refusal, 'sessionEnded'],
])('V16 %s is told as such, with the address', async (_what, body, doc, event) => {
  const { port, logged } = await startLogging(() => documentOf(doc));
  await askAsApp(port, body, { cookie });
  expect(await logged(1)).toMatchObject([{ status: 200, event, address: '127.0.0.1' }]);
});

test('V16 a live session, and a right that one lacks, are no security events', async () => {
  const { port, logged } = await startLogging(() => documentOf({ user: { $name: 'dana' } }));
  await askAsApp(port, 'func=whoami', { cookie });
  const denied = await startLogging(() => documentOf(refusal));
  await askAsApp(denied.port, 'func=clientticket', { cookie });
  for (const line of [...(await logged(1)), ...(await denied.logged(1))])
    expect(line).not.toHaveProperty('event');
});

test('V16 who is limited, comes from another site or by another name, or speaks no HTTP is told', async () => {
  const { port, logged } = await startLogging(() => documentOf({ error: { $type: 'auth' } }), {
    limits: { signInBurst: 1, purchaseBurst: 1 },
  });
  await askAsApp(port, 'func=auth');
  await askAsApp(port, 'func=auth');
  await askAsApp(port, 'func=incident&sok=ok&count=1', { cookie });
  await askAsApp(port, 'func=incident&sok=ok&count=1', { cookie });
  await askAsApp(port, 'func=whoami', { cookie, 'sec-fetch-site': 'cross-site' });
  await ask(port, '/tickets', { headers: { host: 'evil.example' } });
  await sendRaw(port, 'nonsense\r\n\r\n');
  const events = (await logged(7)).map((line) => Object(line).event ?? null);
  expect(events).toEqual([
    'signInFailed',
    'signInLimited',
    null,
    'purchaseLimited',
    'foreignOriginRefused',
    'foreignHostRefused',
    'unreadableRequest',
  ]);
});

test('V14 V16 what breaks here is told by kind and place, never by its words', async () => {
  const { port, lines, logged } = await startLogging(() => {
    throw new RangeError('Dear support,\n    at last my words');
  });
  expect((await askAsApp(port, 'func=whoami', { cookie })).status).toBe(500);
  expect(await logged(1)).toMatchObject([
    { status: 500, failure: expect.stringMatching(/^RangeError at .*accessLog\.test\.ts:\d+:\d+\)?$/) },
  ]);
  expect(lines.join()).not.toContain('my words');
});
