import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cannedPanel, documentText, ticketId } from './cannedPanel.ts';
import { opaqueId } from './domain.ts';
import type { MessageId } from './domain.ts';
import { rateMessage } from './rateMessage.ts';
import { sendReply } from './replyTicket.ts';
import { untilAborted } from './untilAborted.ts';

const id = ticketId('1060');
const ok = documentText({ ok: {} });

test('a reply travels exactly as typed, blanks and line ends included, and never twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (typed) => {
      const message = ` ${typed}\r\n\n `;
      const requests = cannedPanel(() => ok);
      await sendReply({ ticketId: id, message });
      expect(requests.map((fields) => [fields.get('elid'), fields.get('message')])).toEqual([
        ['1060', message],
      ]);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['good', 'ticket.message.rate.good'],
  ['bad', 'ticket.message.rate.bad'],
] as const)('a rating names the message and its ticket: %s', async (rating, procedure) => {
  const requests = cannedPanel(() => ok);
  await rateMessage({ ticketId: id, messageId: opaqueId<MessageId>('70006'), rating });
  expect(Object.fromEntries(requests[0] ?? [])).toMatchObject({
    func: procedure,
    elid: '70006',
    plid: '1060',
    sok: 'ok',
  });
});

test('S054 a lost answer to a rating leaves it unknown', async () => {
  cannedPanel(() => Promise.reject(new TypeError('fetch failed')));
  const result = await rateMessage({ ticketId: id, messageId: opaqueId<MessageId>('70006'), rating: 'good' });
  expect(result).toMatchObject({ outcome: 'unknown', failure: { kind: 'network' } });
});

test('H048 a document that says neither ok nor error leaves a write unknown', async () => {
  cannedPanel(() => documentText({ elem: [] }));
  const result = await sendReply({ ticketId: id, message: 'x' });
  expect(result).toMatchObject({ outcome: 'unknown', failure: { kind: 'protocol', path: 'doc.ok' } });
});

test('what was called off before is called off at once', async () => {
  const never = new Promise(() => {});
  await expect(untilAborted(never, AbortSignal.abort())).rejects.toThrow(/abort/i);
});
