import { expect, test } from 'vitest';
import { ask, askAsApp, documentOf, fakePanel, startBench } from './testBench.ts';

const buy = 'func=incident&count=1&sok=ok&out=json';
const limits = { purchaseBurst: 2, purchasesPerMinute: 6 };

async function start() {
  const panel = fakePanel(() => documentOf({ ok: {} }));
  return { ...(await startBench({ panelHandler: panel.handle, limits })), seen: panel.seen };
}

test('the third purchase of a session in a moment is refused with the time to wait, and never reaches the panel', async () => {
  const { port, seen } = await start();
  const cookie = { cookie: `frontdesk_session=${'a'.repeat(32)}` };
  const answers = [];
  for (let count = 0; count < 3; count += 1) answers.push(await askAsApp(port, buy, cookie));
  expect(answers.map(({ status, headers }) => [status, headers['retry-after']])).toEqual([
    [200, undefined],
    [200, undefined],
    [429, '10'],
  ]);
  expect(seen).toHaveLength(2);
  const other = await askAsApp(port, buy, { cookie: `frontdesk_session=${'b'.repeat(32)}` });
  expect(other.status).toBe(200);
});

test('reading what incidents cost is never refused', async () => {
  const { port } = await start();
  const statuses = [];
  for (let count = 0; count < 6; count += 1) {
    statuses.push((await askAsApp(port, `func=incident&sv_field=count&count=${count}&out=json`)).status);
  }
  expect(new Set(statuses)).toEqual(new Set([200]));
});

test('a repeat of the same try is answered as before and takes nothing', async () => {
  const { port, seen } = await start();
  const tryId = { 'x-frontdesk-try': '0d5f1a5e-6f0a-4b1e-9d6e-7f2a6a9c1b11' };
  for (let count = 0; count < 4; count += 1) {
    expect((await askAsApp(port, buy, tryId)).status).toBe(200);
  }
  expect(seen).toHaveLength(1);
});

test('another client of the panel is counted by its address', async () => {
  const { port } = await start();
  const statuses = [];
  for (let count = 0; count < 3; count += 1) {
    statuses.push((await ask(port, `/billmgr?${buy}&auth=${'c'.repeat(32)}`)).status);
  }
  expect(statuses).toEqual([200, 200, 429]);
});

test.each([
  ['short', 0],
  ['long', 1_100_000],
])('a %s form in parts by another client passes no bound', async (_length, padding) => {
  const { port, seen } = await start();
  const part = (name: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const fields = { func: 'incident', count: '1', sok: 'ok', auth: 'c'.repeat(32), more: 'x'.repeat(padding) };
  const body = `${Object.entries(fields)
    .map(([name, value]) => part(name, value))
    .join('')}--b--\r\n`;
  const statuses = [];
  for (let count = 0; count < 3; count += 1) {
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    statuses.push((await ask(port, '/billmgr', { method: 'POST', headers, body })).status);
  }
  expect(statuses).toEqual(padding === 0 ? [200, 200, 429] : [400, 400, 400]);
  expect(seen).toHaveLength(padding === 0 ? 2 : 0);
});
