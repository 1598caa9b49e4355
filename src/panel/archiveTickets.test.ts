import { expect, test } from 'vitest';
import { archiveTickets } from './archiveTickets.ts';
import { answerWithSample, cannedPanel, documentText, ticketId } from './cannedPanel.ts';

const ids = ['1041', '1038', '1022'].map(ticketId);

test('C42 all tickets go in one call, their numbers joined by comma and blank', async () => {
  const requests = cannedPanel(() => documentText({ ok: {} }));
  expect(await archiveTickets(ids)).toEqual({ outcome: 'done', value: null });
  expect(requests.map((fields) => Object.fromEntries(fields))).toMatchObject([
    { func: 'clientticket.archive', elid: '1041, 1038, 1022', sok: 'ok' },
  ]);
});

test('the sample of a panel that archived all reads as done', async () => {
  answerWithSample('archive-ok.json');
  expect(await archiveTickets(ids)).toMatchObject({ outcome: 'done' });
});

test('S085 the sample of a panel that refused some reads as rejected, with its words', async () => {
  answerWithSample('archive-partly.json');
  expect(await archiveTickets(ids)).toMatchObject({
    outcome: 'rejected',
    failure: { kind: 'panel', code: 'ticket_in_progress' },
  });
});

test.each([
  ['the connection breaks', () => Promise.reject(new TypeError('fetch failed'))],
  ['a proxy answers 502', () => new Response('<h1>502</h1>', { status: 502 })],
  ['the document ends in the middle', () => new Response('{"doc":{"ok":')],
  ['the answer is empty', () => new Response('')],
])('S087 it is unknown what was archived where %s', async (_case, answer) => {
  cannedPanel(answer);
  expect(await archiveTickets(ids)).toMatchObject({ outcome: 'unknown' });
});

test('S031 a call made while the page closes may outlive it', async () => {
  let outlives: boolean | undefined;
  cannedPanel((_fields, init) => {
    outlives = init.keepalive;
    return documentText({ ok: {} });
  });
  await archiveTickets(ids, { keepalive: true });
  expect(outlives).toBe(true);
  await archiveTickets(ids);
  expect(outlives).toBe(false);
});
