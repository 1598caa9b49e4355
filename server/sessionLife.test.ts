import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStandIn } from '../stand-in/standIn.ts';
import { askAsApp, startBench } from './testBench.ts';

const codeSeconds = 30;

/** The server before a panel that keeps sessions; every answer and every line of the log is kept to be looked through. */
async function startWithSessions() {
  const dataDir = mkdtempSync(join(tmpdir(), 'frontdesk-sessions-'));
  const standIn = openStandIn({ dataDir, seedTickets: 1 });
  onTestFinished(() => {
    standIn.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const told: string[] = [];
  const { port } = await startBench({
    panelHandler: (request, peer) => standIn.handle(request, peer),
    log: (line) => void told.push(line),
  });
  /** Asks with the session, and gives the cookie's new one where there is one. */
  async function as(session: string | null, fields: Readonly<Record<string, string>>) {
    const headers = session === null ? {} : { cookie: `frontdesk_session=${session}` };
    const answer = await askAsApp(port, `${new URLSearchParams({ out: 'json', ...fields })}`, headers);
    const { 'set-cookie': cookies = [], ...others } = answer.headers;
    told.push(answer.text, JSON.stringify(others));
    return { text: answer.text, set: /^frontdesk_session=(\w*);/.exec(cookies[0] ?? '')?.[1] };
  }
  const signIn = (login: string, session: string | null = null) =>
    as(session, { func: 'auth', username: login, password: login, sok: 'ok' });
  const isRefused = async (session: string) =>
    /"error":\{"\$type":"access"/.test((await as(session, { func: 'whoami' })).text);
  return { as, signIn, isRefused, told, totpSecret: standIn.totpSecret };
}

/** The six digits of RFC 6238 for now, of a secret in base32. */
function codeOf(secret: string): string {
  const bits = [...secret].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign));
  const bytes =
    bits
      .map((value) => value.toString(2).padStart(5, '0'))
      .join('')
      .match(/.{8}/g) ?? [];
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 / codeSeconds)));
  const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  const digest = createHmac('sha1', key).update(step).digest();
  const start = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(start) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0');
}

test('S094 H093 V7 a sign-in gives a new id, kills the one before, and a sign-out kills that', async () => {
  const { as, signIn, isRefused, told } = await startWithSessions();
  const first = (await signIn('demo')).set ?? '';
  const second = (await signIn('demo', first)).set ?? '';
  expect([first, second]).toEqual([expect.stringMatching(/^\w{32}$/), expect.stringMatching(/^\w{32}$/)]);
  expect(second).not.toBe(first);
  await expect.poll(() => isRefused(first)).toBe(true);
  expect(await isRefused(second)).toBe(false);
  expect((await as(second, { func: 'logon' })).set).toBe('');
  expect(await isRefused(second)).toBe(true);
  for (const id of [first, second]) expect(told.filter((text) => text.includes(id))).toEqual([]);
});

test('S005 S094 V7 the second factor gives a new id, and the half-open one opens nothing before or after', async () => {
  const { as, signIn, isRefused, told, totpSecret } = await startWithSessions();
  const half = (await signIn('secure')).set ?? '';
  expect((await as(half, { func: 'clientticket' })).text).toContain('"ok":{"$":"func=totp.confirm"}');
  const code = { func: 'totp.confirm', sok: 'ok' };
  expect((await as(half, { ...code, qrcode: 'x' })).set).toBeUndefined();
  const whole = (await as(half, { ...code, qrcode: codeOf(totpSecret) })).set ?? '';
  expect(whole).toMatch(/^\w{32}$/);
  expect(whole).not.toBe(half);
  expect([await isRefused(half), await isRefused(whole)]).toEqual([true, false]);
  await as(whole, { func: 'logon' });
  expect(await isRefused(whole)).toBe(true);
  for (const id of [half, whole]) expect(told.filter((text) => text.includes(id))).toEqual([]);
});

test('S094 V7 the id of a session is in no refusal, whatever it is that is refused', async () => {
  const { as, signIn, told } = await startWithSessions();
  const id = (await signIn('demo')).set ?? '';
  const refused = [
    { func: 'clientticket.edit', elid: id },
    { func: id },
    { func: 'clientticket', out: id },
    { func: 'clientticket', auth: id, lang: id, p_num: id },
    { func: 'clientticket.archive', elid: `${id}, 1` },
    { func: 'ticket.file', elid: id },
    { func: 'incident', count: id, sok: 'ok' },
    { func: 'totp.confirm', qrcode: id, sok: 'ok' },
    { func: 'auth', username: id, password: id, sok: 'ok' },
  ];
  for (const fields of refused) await as(id, fields);
  expect(told.filter((text) => text.includes(id))).toEqual([]);
});
