import { describe, expect, test } from 'vitest';
import { MAX_ANSWER_BYTES } from './answerBody.ts';
import { cannedPanel, documentText, openList, sampleText, ticketId } from './cannedPanel.ts';
import { listTickets } from './listTickets.ts';
import { panelNow } from './panelClock.ts';
import { sendReply } from './replyTicket.ts';
import { confirmSecondFactor, signIn, signOut } from './sessionProcedures.ts';

const reply = { ticketId: ticketId('1060'), message: 'Thanks' };
const settled = async (call: Promise<unknown>) => call.catch((error: unknown) => error);
const read = () => settled(listTickets(openList));

const never = () => new Promise<Response>(() => {});
const redirect = () =>
  Object.defineProperties(new Response(null), { type: { value: 'opaqueredirect' }, status: { value: 0 } });
const answer =
  (status: number, body = '', headers: Record<string, string> = {}) =>
  () =>
    new Response(body, { status, headers });

describe('what the HTTP answer means', () => {
  test.each([
    ['a redirect that the browser hides', redirect, { kind: 'session' }, 'thrown'],
    ['301 to a page', answer(301), { kind: 'session' }, 'thrown'],
    ['401', answer(401), { kind: 'session' }, 'thrown'],
    ['403 of a firewall', answer(403, '<h1>No</h1>'), { kind: 'denied' }, 'rejected'],
    ['460 of a firewall', answer(460), { kind: 'denied' }, 'rejected'],
    ['S041 413', answer(413), { kind: 'invalid', field: 'file' }, 'rejected'],
    [
      'S041 429 with a time',
      answer(429, '', { 'Retry-After': '30' }),
      { kind: 'panel', retryAfterSeconds: 30 },
      'rejected',
    ],
    ['S039 500', answer(500), { kind: 'panel' }, 'unknown'],
    [
      'S039 503 with a time',
      answer(503, '', { 'Retry-After': '7' }),
      { kind: 'panel', retryAfterSeconds: 7 },
      'unknown',
    ],
    ['S039 504 with a page', answer(504, '<html>'), { kind: 'panel', code: 'http504' }, 'unknown'],
    [
      'S099 502 with a document',
      answer(502, documentText({ error: { $type: 'x', msg: 'Panel is down' } })),
      { kind: 'panel', text: 'Panel is down' },
      'unknown',
    ],
    ['H082 400 with a page', answer(400, '<html>'), { kind: 'protocol', path: 'body' }, 'unknown'],
    ['404 with a page', answer(404, '<html>'), { kind: 'protocol', path: 'body' }, 'unknown'],
    ['204', () => new Response(null, { status: 204 }), { kind: 'protocol', path: 'body' }, 'unknown'],
    ['H035 null', answer(200, 'null'), { kind: 'protocol', path: 'doc' }, 'unknown'],
    ['H035 a list', answer(200, '[]'), { kind: 'protocol', path: 'doc' }, 'unknown'],
    [
      'H035 a document that is a list',
      answer(200, '{"doc":[]}'),
      { kind: 'protocol', path: 'doc' },
      'unknown',
    ],
    ['H035 JSONP', answer(200, 'f({"doc":{}})'), { kind: 'protocol', path: 'body' }, 'unknown'],
    ['H035 XML', answer(200, '<?xml version="1.0"?><doc/>'), { kind: 'protocol', path: 'body' }, 'unknown'],
    [
      'H035 two documents',
      answer(200, '{"doc":{}}{"doc":{}}'),
      { kind: 'protocol', path: 'body' },
      'unknown',
    ],
    ['a page with a login form', () => sampleText('login-page.html'), { kind: 'session' }, 'thrown'],
    [
      'S037 a lost connection',
      () => Promise.reject(new TypeError('fetch failed')),
      { kind: 'network', aborted: false },
      'unknown',
    ],
  ])('%s', async (_name, panel, failure, outcome) => {
    cannedPanel(panel);
    expect(await read()).toMatchObject({ name: 'PanelFailure', procedure: 'clientticket', ...failure });
    const written = await settled(sendReply(reply));
    expect(written).toMatchObject(outcome === 'thrown' ? failure : { outcome, failure });
  });

  test('a time to wait may be a date, counted by the clock of the server', async () => {
    const headers = { Date: 'Mon, 23 Nov 2026 10:00:00 GMT', 'Retry-After': 'Mon, 23 Nov 2026 10:01:30 GMT' };
    cannedPanel(answer(429, '', headers));
    expect(await read()).toMatchObject({ retryAfterSeconds: 90 });
  });

  test.each([
    ['H054 no content type', () => new Response(new TextEncoder().encode(sampleText('list-three.json')))],
    [
      'H054 a wrong content type',
      answer(200, sampleText('list-three.json'), { 'Content-Type': 'image/png' }),
    ],
    ['H035 a byte order mark', answer(200, `\uFEFF${sampleText('list-three.json')}`)],
    ['escaped slashes', answer(200, sampleText('list-three.json').replaceAll('/', String.raw`\/`))],
  ])('%s is read all the same', async (_name, panel) => {
    cannedPanel(panel);
    expect(await read()).toMatchObject({ total: 3 });
  });

  test('H053 bytes that are no UTF-8 cost their own character alone', async () => {
    const head = new TextEncoder().encode('{"doc":{"elem":{"id":"7","name":"caf');
    const tail = new TextEncoder().encode('"}}}');
    cannedPanel(() => new Response(new Uint8Array([...head, 0xe9, ...tail])));
    expect(await read()).toMatchObject({ tickets: [{ id: 7, subject: 'caf\uFFFD' }] });
  });

  test('H036 an answer without end is not read to its end', async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(0x20);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    cannedPanel(() => new Response(endless));
    expect(await read()).toMatchObject({ kind: 'protocol', path: 'body' });
    expect(sent).toBeLessThan(MAX_ANSWER_BYTES + 8 * chunk.byteLength);
  });

  test('S017 the clock follows the server', async () => {
    const serverTime = Date.now() + 5 * 3_600_000;
    cannedPanel(answer(200, sampleText('list-empty.json'), { Date: new Date(serverTime).toUTCString() }));
    await read();
    expect(Math.abs(panelNow() - serverTime)).toBeLessThan(5000);
  });
});

describe('time limits and leaving', () => {
  test('S040 no answer in time: a read has timed out, a write is unknown', async () => {
    cannedPanel(never);
    expect(await settled(listTickets(openList, { timeoutMs: 5 }))).toMatchObject({
      kind: 'timeout',
      aborted: false,
    });
    expect(await sendReply(reply, { timeoutMs: 5 })).toMatchObject({
      outcome: 'unknown',
      failure: { kind: 'timeout' },
    });
  });

  test('a body that stops coming is a time-out too', async () => {
    cannedPanel(
      () => new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([0x7b])) })),
    );
    expect(await settled(listTickets(openList, { timeoutMs: 5 }))).toMatchObject({ kind: 'timeout' });
  });

  test('S045 left before it was sent: not sent; left afterwards: unknown', async () => {
    const requests = cannedPanel(never);
    const gone = { signal: AbortSignal.abort() };
    expect(await sendReply(reply, gone)).toMatchObject({
      outcome: 'rejected',
      failure: { kind: 'network', aborted: true },
    });
    expect(requests).toHaveLength(0);
    const leaving = new AbortController();
    const result = sendReply(reply, { signal: leaving.signal });
    leaving.abort();
    expect(await result).toMatchObject({ outcome: 'unknown', failure: { kind: 'network', aborted: true } });
  });
});

describe('signing in and out', () => {
  const demo = { username: 'demo', password: 'demo' };

  test.each([
    ['a login page', () => sampleText('login-page.html')],
    ['a redirect', redirect],
    ['nothing', () => ''],
    ['another server', () => '<html>Welcome</html>'],
  ])('S004 %s for an answer: the panel does not answer as expected', async (_name, panel) => {
    cannedPanel(panel);
    expect(await settled(signIn(demo))).toMatchObject({ kind: 'protocol', procedure: 'auth' });
  });

  test('S001 no network: said so', async () => {
    cannedPanel(() => Promise.reject(new TypeError('fetch failed')));
    expect(await settled(signIn(demo))).toMatchObject({ kind: 'network' });
  });

  test('an old panel says authfail', async () => {
    cannedPanel(() => documentText({ authfail: {} }));
    expect(await signIn(demo)).toMatchObject({ outcome: 'rejected', reason: 'badPassword' });
  });

  test('a refusal of another kind is shown as it is', async () => {
    cannedPanel(() => documentText({ error: { $type: 'captcha', msg: { $: 'Solve the puzzle' } } }));
    expect(await signIn(demo)).toMatchObject({
      outcome: 'rejected',
      reason: 'other',
      text: 'Solve the puzzle',
    });
  });

  test('S006 the half-open session is gone: back to the password', async () => {
    cannedPanel(() => sampleText('error-session.json'));
    expect(await confirmSecondFactor('123456')).toMatchObject({ outcome: 'rejected', reason: 'ended' });
  });

  test('S013 signing out with no network is told, and never throws', async () => {
    cannedPanel(() => Promise.reject(new TypeError('fetch failed')));
    expect(await signOut()).toEqual({ panelTold: false });
  });
});
