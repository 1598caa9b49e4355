import { afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { cannedPanel, documentText, errorText, openList, sampleText, ticketId } from './cannedPanel.ts';
import { PanelFailure } from './failure.ts';
import { listTickets } from './listTickets.ts';
import { warmPanel } from './panelConfig.ts';
import { readTicket } from './readTicket.ts';
import { sendReply } from './replyTicket.ts';
import { setOutlived, setSessionGuard } from './sessionGuard.ts';
import type { GuardDecision } from './sessionGuard.ts';
import { signOut, whoAmI } from './sessionProcedures.ts';

const reply = { ticketId: ticketId('1060'), message: 'Thanks' };
const ok = documentText({ ok: {} });

/** A panel whose session lives or not; `answers` are for the calls of a live one. */
function panelWithSession(answers: Record<string, string>) {
  const session = { lives: false };
  const requests = cannedPanel((fields) => {
    const func = fields.get('func') ?? '';
    if (!session.lives) return errorText('access', func);
    return func === 'whoami' ? sampleText('whoami.json') : (answers[func] ?? ok);
  });
  const count = (func: string) => requests.filter((fields) => fields.get('func') === func).length;
  return { session, count };
}

/** A guard that is asked, and decides when it is told. */
function heldGuard() {
  const { promise, resolve } = Promise.withResolvers<GuardDecision>();
  const reasons: { secondFactorOwed: boolean }[] = [];
  setSessionGuard({
    ended: (reason) => {
      reasons.push(reason);
      return promise;
    },
  });
  return { reasons, decide: resolve };
}

const settled = async (call: Promise<unknown>) => call.catch((error: unknown) => error);

/** Lets everything that is ready run. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

// The first refusal would otherwise wait for the code that reads it, longer than one turn.
beforeAll(warmPanel);
afterEach(() => setSessionGuard(null));

describe('a session that has ended', () => {
  test('S007 a read goes on once after the customer has signed in again', async () => {
    const { session, count } = panelWithSession({ clientticket: sampleText('list-three.json') });
    const guard = heldGuard();
    const page = listTickets(openList);
    await turn();
    expect(guard.reasons).toEqual([{ secondFactorOwed: false }]);
    session.lives = true;
    guard.decide('resumed');
    expect(await page).toMatchObject({ total: 3 });
    expect(count('clientticket')).toBe(2);
  });

  test('S008 a write that the panel refused goes on once', async () => {
    const { session, count } = panelWithSession({});
    const guard = heldGuard();
    const result = sendReply(reply);
    await turn();
    session.lives = true;
    guard.decide('resumed');
    expect(await result).toEqual({ outcome: 'done', value: null });
    expect(count('clientticket.edit')).toBe(2);
  });

  test('S009 with another customer signed in, the write of the first is not sent again', async () => {
    const { session, count } = panelWithSession({});
    const guard = heldGuard();
    const result = settled(sendReply(reply));
    await turn();
    session.lives = true;
    guard.decide('abandoned');
    expect(await result).toMatchObject({ kind: 'session', procedure: 'clientticket.edit' });
    expect(count('clientticket.edit')).toBe(1);
  });

  test('S011 ten calls at once share one probe and one dialog, and all go on', async () => {
    const { session, count } = panelWithSession({ clientticket: sampleText('list-three.json') });
    const guard = heldGuard();
    const pages = Promise.all(Array.from({ length: 10 }, () => listTickets(openList)));
    await turn();
    expect([count('whoami'), guard.reasons.length]).toEqual([1, 1]);
    session.lives = true;
    guard.decide('resumed');
    expect((await pages).map(({ total }) => total)).toEqual(Array.from({ length: 10 }, () => 3));
    expect([count('clientticket'), count('whoami'), guard.reasons.length]).toEqual([20, 1, 1]);
  });

  test('S011 ten calls at once end together where nobody signs in again', async () => {
    const { count } = panelWithSession({});
    const guard = heldGuard();
    const failures = Promise.all(Array.from({ length: 10 }, () => settled(listTickets(openList))));
    await turn();
    guard.decide('abandoned');
    expect(
      new Set((await failures).map((failure) => failure instanceof PanelFailure && failure.kind)),
    ).toEqual(new Set(['session']));
    expect([count('clientticket'), count('whoami'), guard.reasons.length]).toEqual([10, 1, 1]);
  });

  test('a call refused only after the dialog was over neither probes nor asks again', async () => {
    const late = Promise.withResolvers<Response>();
    const answers = [errorText('access', 'clientticket'), late.promise, sampleText('list-three.json')];
    const requests = cannedPanel((fields) =>
      fields.get('func') === 'whoami'
        ? errorText('access', 'whoami')
        : (answers.shift() ?? sampleText('list-one-array.json')),
    );
    const guard = heldGuard();
    const [first, second] = [listTickets(openList), listTickets(openList)];
    await turn();
    guard.decide('resumed');
    await first;
    late.resolve(new Response(errorText('access', 'clientticket')));
    expect(await second).toMatchObject({ total: 1 });
    expect(requests.filter((fields) => fields.get('func') === 'whoami')).toHaveLength(1);
    expect(guard.reasons).toHaveLength(1);
  });

  test('S009 from a page that another sign-in has outlived nothing is written, and nobody is asked', async () => {
    const { session, count } = panelWithSession({});
    session.lives = true;
    const guard = heldGuard();
    setOutlived(() => true);
    onTestFinished(() => setOutlived(() => false));
    await expect(sendReply(reply)).rejects.toMatchObject({ kind: 'session', mayHaveActed: false });
    expect(count('clientticket.edit')).toBe(0);
    expect(guard.reasons).toEqual([]);
  });

  test('S009 a write refused only after a sign-out is not sent again in the next session', async () => {
    const late = Promise.withResolvers<Response>();
    const requests = cannedPanel((fields) =>
      fields.get('func') === 'clientticket.edit' ? late.promise : ok,
    );
    setSessionGuard({ ended: async () => 'resumed' });
    const result = settled(sendReply(reply));
    await signOut();
    late.resolve(new Response(errorText('access', 'clientticket.edit')));
    expect(await result).toMatchObject({ kind: 'session' });
    expect(requests.map((fields) => fields.get('func'))).toEqual(['clientticket.edit', 'logon']);
  });

  test('S016 a second factor demanded in mid-session goes to the guard without a probe', async () => {
    const requests = cannedPanel(() => sampleText('auth-needs-totp.json'));
    const guard = heldGuard();
    const failure = settled(listTickets(openList));
    await turn();
    guard.decide('abandoned');
    expect(await failure).toMatchObject({ kind: 'session', secondFactorOwed: true });
    expect(guard.reasons).toEqual([{ secondFactorOwed: true }]);
    expect(requests).toHaveLength(1);
  });

  test('a session that ends again at once is told, not asked for a second time', async () => {
    panelWithSession({});
    let asked = 0;
    setSessionGuard({ ended: async () => (asked++, 'resumed') });
    expect(await settled(listTickets(openList))).toMatchObject({ kind: 'session' });
    expect(asked).toBe(1);
  });

  test('a guard that fails has given up', async () => {
    panelWithSession({});
    setSessionGuard({ ended: () => Promise.reject(new TypeError('broken')) });
    expect(await settled(sendReply(reply))).toMatchObject({ kind: 'session' });
  });

  test('a reader who leaves while the dialog is open is let go; the dialog stays', async () => {
    panelWithSession({});
    const guard = heldGuard();
    const leaving = new AbortController();
    const failure = settled(listTickets(openList, { signal: leaving.signal }));
    await turn();
    leaving.abort();
    expect(await failure).toMatchObject({ kind: 'network', aborted: true });
    expect(guard.reasons).toHaveLength(1);
    guard.decide('abandoned');
  });

  test('whoAmI tells of it and asks nobody', async () => {
    const { count } = panelWithSession({});
    const guard = heldGuard();
    expect(await settled(whoAmI())).toMatchObject({ kind: 'session' });
    expect([count('whoami'), guard.reasons.length]).toEqual([1, 0]);
  });
});

describe('a refusal while the session lives', () => {
  test('S010 access means "not allowed": no dialog, and the call is not repeated', async () => {
    const denied = sampleText('error-denied.json');
    const requests = cannedPanel((fields) =>
      fields.get('func') === 'whoami' ? sampleText('whoami.json') : denied,
    );
    const guard = heldGuard();
    expect(await settled(readTicket(ticketId('7')))).toMatchObject({
      kind: 'denied',
      text: "Insufficient privileges to perform the 'ticket_all' function",
    });
    expect(requests.map((fields) => fields.get('func'))).toEqual(['clientticket.edit', 'whoami']);
    expect(guard.reasons).toEqual([]);
  });

  test('a write whose probe gets no answer was refused all the same', async () => {
    cannedPanel((fields) => {
      if (fields.get('func') === 'whoami') throw new TypeError('offline');
      return errorText('access', 'clientticket.edit');
    });
    expect(await sendReply(reply)).toMatchObject({ outcome: 'rejected', failure: { kind: 'network' } });
  });

  test('H047 success and error at once: the error wins', async () => {
    cannedPanel(() => documentText({ ok: {}, error: { $type: 'ticket_closed', msg: { $: 'Archived' } } }));
    expect(await sendReply(reply)).toMatchObject({
      outcome: 'rejected',
      failure: { code: 'ticket_closed', text: 'Archived' },
    });
  });

  test('H049 an ok that points elsewhere is never followed', async () => {
    const requests = cannedPanel(() =>
      documentText({ ok: { $type: 'url', $: 'https://elsewhere.example/?func=x' } }),
    );
    expect(await sendReply(reply)).toEqual({ outcome: 'done', value: null });
    expect(requests).toHaveLength(1);
  });
});
