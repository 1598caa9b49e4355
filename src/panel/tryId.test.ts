import { afterEach, describe, expect, test, vi } from 'vitest';
import { cannedPanel, documentText, errorText, openList, sampleText, ticketId } from './cannedPanel.ts';
import { listTickets } from './listTickets.ts';
import { rateMessage } from './rateMessage.ts';
import { sendReply } from './replyTicket.ts';
import { opaqueId } from './domain.ts';
import type { MessageId } from './domain.ts';
import { setSessionGuard } from './sessionGuard.ts';
import { confirmSecondFactor, signIn, signOut, whoAmI } from './sessionProcedures.ts';

const reply = { ticketId: ticketId('1060'), message: 'Thanks' };
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The id of each request so far, null where there was none. */
function idsOfTries(answer: (func: string, nth: number) => string): (string | null)[] {
  const ids: (string | null)[] = [];
  cannedPanel((fields, init) => {
    ids.push(new Headers(init.headers).get('X-Frontdesk-Try'));
    return answer(fields.get('func') ?? '', ids.length);
  });
  return ids;
}

describe('the id of a try, by which the server tells what the browser sends again by itself', () => {
  afterEach(() => {
    setSessionGuard(null);
    vi.unstubAllGlobals();
  });

  test('S038 every write has its own, the same words sent again by hand too', async () => {
    const ids = idsOfTries(() => documentText({ ok: {} }));
    await sendReply(reply);
    await sendReply(reply);
    await rateMessage({ ticketId: reply.ticketId, messageId: opaqueId<MessageId>('7'), rating: 'good' });
    await signIn({ username: 'demo', password: 'demo' });
    await confirmSecondFactor('123456');
    expect(ids).toEqual(ids.map(() => expect.stringMatching(uuid)));
    expect([ids.length, new Set(ids).size]).toEqual([5, 5]);
  });

  test('reads have none', async () => {
    const ids = idsOfTries((func) => sampleText(func === 'whoami' ? 'whoami.json' : 'list-empty.json'));
    await listTickets(openList);
    await whoAmI();
    await signOut();
    expect(ids).toEqual([null, null, null]);
  });

  test('S046 the second try after a new sign-in is another try', async () => {
    setSessionGuard({ ended: async () => 'resumed' });
    const ids = idsOfTries((func, nth) => (nth === 1 ? errorText('auth', func) : documentText({ ok: {} })));
    expect(await sendReply(reply)).toMatchObject({ outcome: 'done' });
    expect([ids.length, new Set(ids).size]).toEqual([2, 2]);
  });

  test('over plain http, where browsers make no UUID, there is one all the same', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const ids = idsOfTries(() => documentText({ ok: {} }));
    await sendReply(reply);
    await sendReply(reply);
    expect(ids).toEqual(ids.map(() => expect.stringMatching(/^[\d-]{16,64}$/)));
    expect(new Set(ids).size).toBe(2);
  });
});
