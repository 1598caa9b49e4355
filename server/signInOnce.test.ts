import { expect, test } from 'vitest';
import { askAsApp, documentOf, fakePanel, startBench } from './testBench.ts';

const session = '6f1c0e5ad1b24c7f93a8d402b7e91c55';
const half = '0b5d9c2e7741483fa6c1e8f0d3927ab4';
const tried = { 'x-frontdesk-try': '3b241101-e2bb-4255-8caf-4136c566a962' };
const signIn = 'func=auth&username=demo&password=demo&sok=ok&out=json';

async function startWith(answer: () => Response, options: Parameters<typeof startBench>[0] = {}) {
  const panel = fakePanel(answer);
  return { ...(await startBench({ panelHandler: panel.handle, ...options })), seen: panel.seen };
}

test('S002 a sign-in that the browser sends again opens one session and sets its cookie again', async () => {
  const { port, seen } = await startWith(() => documentOf({ auth: { $id: session, $: session } }));
  const answers = [await askAsApp(port, signIn, tried), await askAsApp(port, signIn, tried)];
  expect(answers.map(({ headers }) => headers['set-cookie'])).toEqual(
    answers.map(() => [`frontdesk_session=${session}; Path=/billmgr; HttpOnly; SameSite=Strict`]),
  );
  expect(answers.map(({ text }) => text)).toEqual(answers.map(() => '{"doc":{"auth":{}}}'));
  expect(seen).toHaveLength(1);
});

test('S093 the kept cookie is for nobody who does not send the same password', async () => {
  const { port } = await startWith(() => documentOf({ auth: { $id: session } }));
  await askAsApp(port, signIn, tried);
  const other = await askAsApp(port, signIn.replace('password=demo', 'password=x'), tried);
  expect([other.status, other.headers['set-cookie']]).toEqual([409, undefined]);
});

test('H093 the old session is ended once', async () => {
  const { port, seen } = await startWith(() => documentOf({ auth: { $id: session } }));
  const headers = { ...tried, cookie: `frontdesk_session=${half}` };
  await askAsApp(port, signIn, headers);
  await askAsApp(port, signIn, headers);
  expect(seen.map(({ body }) => body)).toEqual([signIn, `func=logon&out=json&auth=${half}`]);
});

test('S006 a code that is sent again by the browser is not taken for a used one', async () => {
  let isUsed = false;
  const { port } = await startWith(() => {
    const doc = isUsed ? { error: { $type: 'value', $object: 'qrcode' } } : { auth: { $id: session } };
    isUsed = true;
    return documentOf(doc);
  });
  const headers = { ...tried, cookie: `frontdesk_session=${half}` };
  const code = 'func=totp.confirm&qrcode=123456&sok=ok';
  const answers = [await askAsApp(port, code, headers), await askAsApp(port, code, headers)];
  expect(answers.map(({ text }) => text)).toEqual(answers.map(() => '{"doc":{"auth":{}}}'));
  expect(answers[1]?.headers['set-cookie']?.[0]).toContain(session);
});

test('S003 H094 a wrong password that is sent again by the browser counts once', async () => {
  const refused = { error: { $type: 'auth', $object: 'badpassword' } };
  const { port, seen } = await startWith(() => documentOf(refused), { limits: { signInBurst: 1 } });
  const answers = [await askAsApp(port, signIn, tried), await askAsApp(port, signIn, tried)];
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(seen).toHaveLength(1);
  const next = await askAsApp(port, signIn, { 'x-frontdesk-try': '3b241101-e2bb-4255-8caf-4136c566a963' });
  expect(next.status).toBe(429);
});
