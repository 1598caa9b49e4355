import { expect, test } from 'vitest';
import { fetchAttachment } from './fetchAttachment.ts';

const file = (body: string, type = 'application/octet-stream', status = 200) =>
  new Response(body, {
    status,
    headers: { 'Content-Type': type, 'Content-Disposition': "attachment; filename*=UTF-8''a" },
  });
const errorDocument = () =>
  new Response('{"doc":{"error":{"$type":"missed"}}}', { headers: { 'Content-Type': 'application/json' } });
const signedIn = () => Promise.resolve();
const signedOut = () => Promise.reject(new Error('session'));

function inTurn(...answers: (Response | Error)[]) {
  const asked: RequestInit[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    const answer = answers[asked.push(init) - 1];
    if (answer === undefined) throw new Error('asked too often');
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { fetch, asked };
}

test('S055 a customer’s own JSON is a file when it is sent as one', async () => {
  const { fetch, asked } = inTurn(file('{"doc":{"error":{}}}', 'application/json'));
  const fetched = await fetchAttachment('/x', { fetch, keepAlive: signedIn });
  expect(fetched.outcome === 'file' && (await fetched.blob.text())).toBe('{"doc":{"error":{}}}');
  expect(asked).toHaveLength(1);
});

test('S055 an error document is never a file', async () => {
  const { fetch, asked } = inTurn(errorDocument(), errorDocument());
  expect(await fetchAttachment('/x', { fetch, keepAlive: signedIn })).toEqual({ outcome: 'noFile' });
  expect(asked).toHaveLength(2);
});

test('S055 a session that was resumed gives the file after all', async () => {
  const { fetch } = inTurn(errorDocument(), file('bytes'));
  expect(await fetchAttachment('/x', { fetch, keepAlive: signedIn })).toMatchObject({ outcome: 'file' });
});

test('S055 a session that stays ended is said so, nothing is asked again', async () => {
  const { fetch, asked } = inTurn(errorDocument());
  expect(await fetchAttachment('/x', { fetch, keepAlive: signedOut })).toEqual({ outcome: 'session' });
  expect(asked).toHaveLength(1);
});

test.each([
  ['the line is down', new TypeError('Failed to fetch')],
  ['the panel is down', new Response('<html>', { status: 502 })],
  ['the panel asks to wait', new Response('', { status: 429 })],
  ['an error page claims to be a file', file('<html>', 'text/html', 503)],
])('when %s the file is lost, not gone', async (_, answer) => {
  const { fetch } = inTurn(answer);
  expect(await fetchAttachment('/x', { fetch, keepAlive: signedIn })).toEqual({ outcome: 'lost' });
});

test('a page that would open in the browser is no file', async () => {
  const inline = () =>
    new Response('x', { headers: { 'Content-Disposition': 'inline; filename=attachment' } });
  const { fetch } = inTurn(inline(), inline());
  expect(await fetchAttachment('/x', { fetch, keepAlive: signedIn })).toEqual({ outcome: 'noFile' });
});
