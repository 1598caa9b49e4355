import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { documentText, errorText, ticketId } from './cannedPanel.ts';
import { cannedUploads } from './cannedUpload.ts';
import { sendReply } from './replyTicket.ts';
import { setSessionGuard } from './sessionGuard.ts';

const files = [
  { name: 'log.txt', bytes: new Blob(['line 1\r\n']) },
  { name: 'снимок "1".png', bytes: new Blob([new Uint8Array([137, 80, 78, 71])]) },
];
const reply = { ticketId: ticketId('1060'), message: ' See the files ', files };

describe('a reply with files', () => {
  afterEach(() => setSessionGuard(null));

  test('goes as one form, its files in order, with the headers of a write', async () => {
    const [upload] = await sent();
    const fields = [...(upload?.form ?? [])].filter(([, value]) => typeof value === 'string');
    expect(Object.fromEntries(fields)).toMatchObject({
      func: 'clientticket.edit',
      elid: '1060',
      message: ' See the files ',
      sok: 'ok',
    });
    const [first, second] = ['file_1', 'file_2'].map((name) => upload?.form?.get(name));
    expect([first, second]).toMatchObject([{ name: 'log.txt' }, { name: 'снимок "1".png' }]);
    expect(first instanceof Blob && (await first.text())).toBe('line 1\r\n');
    expect(upload?.headers).toEqual({ 'X-Frontdesk': '1', 'X-Frontdesk-Try': expect.any(String) });
  });

  async function sent() {
    const uploads = cannedUploads();
    expect(await sendReply(reply)).toMatchObject({ outcome: 'done' });
    return uploads;
  }

  test('tells how much has left', async () => {
    const uploads = cannedUploads('hangs');
    const told: number[][] = [];
    void sendReply(reply, { onProgress: (...of) => told.push(of) });
    await vi.waitFor(() => expect(uploads).toHaveLength(1));
    uploads[0]?.move(10, 400);
    uploads[0]?.move(400, 400);
    expect(told).toEqual([
      [10, 400],
      [400, 400],
    ]);
  });

  test.each([
    ['S037 the line breaks', 'breaks', { outcome: 'unknown', failure: { kind: 'network' } }],
    [
      'S039 a proxy answers 502',
      { status: 502, body: '<h1>502</h1>' },
      { outcome: 'unknown', failure: { kind: 'panel' } },
    ],
    [
      'S039 the answer is no document',
      { body: 'oops' },
      { outcome: 'unknown', failure: { kind: 'protocol' } },
    ],
    [
      'S041 it is too large',
      { status: 413, body: '' },
      { outcome: 'rejected', failure: { kind: 'invalid', field: 'file' } },
    ],
    [
      'S041 the panel asks to wait',
      { status: 429, body: '', headers: 'Retry-After: 30\r\n' },
      { outcome: 'rejected', failure: { kind: 'panel', retryAfterSeconds: 30 } },
    ],
    [
      'S042 the panel refuses the second file',
      { body: errorText('limit', 'file_2') },
      { outcome: 'rejected', failure: { kind: 'invalid', field: 'file2' } },
    ],
    [
      'an answer without a body',
      { status: 204, body: '' },
      { outcome: 'unknown', failure: { kind: 'protocol' } },
    ],
  ] as const)('%s: it is said which', async (_case, fate, result) => {
    cannedUploads(fate);
    expect(await sendReply(reply)).toMatchObject(result);
  });

  test.each([
    [
      'a redirect, which this way to the panel follows',
      { from: 'https://desk.example/login', body: '<form>' },
    ],
    ['a refusal for want of a session', { body: errorText('auth', 'clientticket.edit') }],
  ] as const)(
    'S046 after %s it is sent once more in the session resumed, as another try',
    async (_case, fate) => {
      setSessionGuard({ ended: async () => 'resumed' });
      const uploads = cannedUploads(fate, { body: documentText({ ok: {} }) });
      expect(await sendReply(reply)).toMatchObject({ outcome: 'done' });
      const ids = uploads.map(({ headers }) => headers['X-Frontdesk-Try']);
      expect([ids.length, new Set(ids).size]).toEqual([2, 2]);
    },
  );

  test('S063 called off in the middle it is aborted, and not known', async () => {
    const uploads = cannedUploads('hangs');
    const abort = new AbortController();
    const result = sendReply(reply, { signal: abort.signal });
    await vi.waitFor(() => expect(uploads).toHaveLength(1));
    abort.abort();
    expect(await result).toMatchObject({ outcome: 'unknown', failure: { kind: 'network', aborted: true } });
    expect(uploads[0]?.isAborted).toBe(true);
  });

  test('called off before, nothing leaves', async () => {
    const uploads = cannedUploads();
    const result = await sendReply(reply, { signal: AbortSignal.abort() });
    expect(result).toMatchObject({ outcome: 'rejected', failure: { kind: 'network', aborted: true } });
    expect(uploads).toEqual([]);
  });
});

describe('the time limit of an upload', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is not met as long as bytes move, and is once nothing does', async () => {
    const uploads = cannedUploads('hangs');
    const result = sendReply(reply);
    await vi.advanceTimersByTimeAsync(0);
    for (let minute = 0; minute < 10; minute += 1) {
      await vi.advanceTimersByTimeAsync(39_000);
      uploads[0]?.move(minute, 400);
    }
    expect(uploads[0]?.isAborted).toBe(false);
    await vi.advanceTimersByTimeAsync(40_000);
    expect(await result).toMatchObject({ outcome: 'unknown', failure: { kind: 'timeout' } });
  });
});
