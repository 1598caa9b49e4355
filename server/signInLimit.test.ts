import { expect, test } from 'vitest';
import { fieldOfParts } from './multipartField.ts';
import { defaultLimits } from './limits.ts';
import { createSignInLimit } from './signInLimit.ts';
import { ask, askAsApp, documentOf, sendRaw, startBench, statusesOf } from './testBench.ts';

const refused = { error: { $type: 'auth', msg: { $: 'Invalid username or password' } } };
const victim = 'anna';

/** The panel's own block: five wrong passwords within a minute close a login for 20 seconds (panel protocol §2.2). */
function panelBlock() {
  let failures: number[] = [];
  let until = 0;
  return {
    isBlocked: (now: number) => now < until,
    failed(now: number) {
      failures = [...failures.filter((at) => at > now - 60_000), now];
      if (failures.length < 5) return;
      [failures, until] = [[], now + 20_000];
    },
  };
}

/** For ten minutes each address tries a wrong password whenever the login is open; how it fares, second by second. */
function siege(addresses: readonly string[]) {
  let now = 0;
  const limit = createSignInLimit(defaultLimits, () => now);
  const lock = panelBlock();
  const seconds = { blocked: 0, longest: 0, running: 0 };
  for (; now < 600_000; now += 1000) {
    for (const address of addresses) {
      const isOpen = !lock.isBlocked(now);
      if (isOpen && limit.take({ address, login: victim }) === 0) lock.failed(now);
    }
    seconds.running = lock.isBlocked(now) ? seconds.running + 1 : 0;
    seconds.blocked += lock.isBlocked(now) ? 1 : 0;
    seconds.longest = Math.max(seconds.longest, seconds.running);
  }
  return { ...seconds, customer: limit.take({ address: '192.0.2.1', login: victim }) };
}

test('H094 V6 a stranger who guesses without end cannot keep a customer out with the panel’s block', () => {
  const { blocked, longest, customer } = siege(['192.0.2.66']);
  expect(longest).toBeLessThanOrEqual(20);
  expect(blocked).toBeLessThanOrEqual(600 / 5);
  expect(customer).toBe(0);
});

test('S003 H094 five wrong passwords reach the panel at once, so that its block is seen, and one after that', () => {
  const limit = createSignInLimit(defaultLimits, () => 0);
  const of = { address: '192.0.2.1', login: victim };
  expect(Array.from({ length: 7 }, () => limit.take(of))).toEqual([0, 0, 0, 0, 0, 0, 30]);
  expect(limit.take({ address: '192.0.2.1', login: 'ben' })).toBe(0);
});

test('H094 an attempt that the login’s bound refuses takes nothing of the address, and right ones take nothing', () => {
  const limits = { ...defaultLimits, signInBurst: 3, signInLoginBurst: 1 };
  const limit = createSignInLimit(limits, () => 0);
  const take = (login: string) => limit.take({ address: 'a', login });
  expect([take('x'), take('x'), take('x'), take('y'), take('z'), take('w')]).toEqual([0, 30, 30, 0, 0, 3]);
  limit.giveBack({ address: 'a', login: 'x' });
  expect(take('X ')).toBe(0);
});

const parts = (fields: Record<string, string>) =>
  `${Object.entries(fields)
    .map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')}--b--\r\n`;
const multipart = 'multipart/form-data; boundary=b';

test.each([
  ['a form', 'application/x-www-form-urlencoded', 'func=auth&username=anna&password=x'],
  ['parts', multipart, parts({ func: 'auth', username: 'Anna', password: 'x' })],
  ['parts without a name', multipart, parts({ func: 'auth', password: 'x' })],
])(
  'H094 wrong passwords by %s are bounded by their login, whoever is the client',
  async (_how, type, body) => {
    const { port } = await startBench({
      panelHandler: async () => documentOf(refused),
      limits: { signInLoginBurst: 1 },
    });
    const asked = { method: 'POST', headers: { 'content-type': type }, body };
    expect((await ask(port, '/billmgr', asked)).status).toBe(200);
    const second = await ask(port, '/billmgr', asked);
    expect([second.status, second.headers['retry-after']]).toEqual([429, '30']);
    expect((await askAsApp(port, 'func=auth&username=ben&password=x')).status).toBe(200);
  },
);

const padding = 'x'.repeat(1024 * 1024);

test.each([
  ['parts that are long', 400, multipart, parts({ auth: 'x', pad: padding, func: 'auth', username: 'anna' })],
  ['a form that is long', 413, 'application/x-www-form-urlencoded', `pad=${padding}&func=auth&username=anna`],
  ['a long form of a type beside it', 413, 'application/x-www-form-urlencoded-x', `pad=${padding}&func=auth`],
])('H094 V6 no sign-in slips past the bounds by %s', async (_how, status, type, body) => {
  const whole: string[] = [];
  const { port } = await startBench({
    panelHandler: async (request) => {
      whole.push(await request.text());
      return documentOf(refused);
    },
  });
  const headers = { 'content-type': type };
  expect((await ask(port, '/billmgr', { method: 'POST', headers, body })).status).toBe(status);
  expect(await askInPieces(port, type, body)).toEqual([status]);
  expect(whole).toEqual([]);
});

test('H094 V6 nor by short parts of no said length', async () => {
  const whole: string[] = [];
  const { port } = await startBench({
    panelHandler: async (request) => {
      whole.push(await request.text());
      return documentOf(refused);
    },
  });
  const body = parts({ func: 'auth', username: 'anna', password: 'x' });
  expect(await askInPieces(port, multipart, body)).toEqual([400]);
  expect(whole).toEqual([]);
});

/** Sends a body without saying how long it is. */
async function askInPieces(port: number, type: string, body: string): Promise<number[]> {
  const head = `POST /billmgr HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: ${type}\r\n`;
  const piece = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  return statusesOf(await sendRaw(port, `${head}Transfer-Encoding: chunked\r\n\r\n${piece}`));
}

test('another client uploads with a session of its own as before', async () => {
  const seen: string[] = [];
  const { port } = await startBench({
    panelHandler: async (request) => {
      seen.push(await request.text());
      return documentOf({ ok: {} });
    },
  });
  const body = parts({ auth: 'x', func: 'clientticket.edit', file_1: padding });
  const asked = { method: 'POST', headers: { 'content-type': multipart }, body };
  expect((await ask(port, '/billmgr', asked)).status).toBe(200);
  expect(seen).toEqual([body]);
});

test('H089 a body that poses as parts without end is read in one pass', () => {
  for (const bait of ['name=func\r\n', '--b\r\nContent-Disposition: form-data; name="', '\r\n--b']) {
    const body = bait.repeat(20_000);
    expect(fieldOfParts(body, multipart, 'func')).toBeUndefined();
  }
  expect(fieldOfParts(`x\r\n${parts({ func: 'a' })}${parts({ func: 'auth' })}`, multipart, 'func')).toBe(
    'auth',
  );
});
