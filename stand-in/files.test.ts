import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { address, openTestPanel, readDocument, type TestDocument, type TestPanel } from './testPanel.ts';

let panel: TestPanel;
beforeAll(() => {
  panel = openTestPanel();
});
afterAll(() => panel.close());

const bytes: Uint8Array = new Uint8Array([0, 255, 13, 10, 60]);

/** A ticket with one file of this name; gives the file's id and the session of its owner. */
async function attached(name: string, content = bytes): Promise<{ id: string; session: string }> {
  const { session, ...customer } = panel.customer();
  const files = [{ name, content }];
  const ticket = panel.seeder.ticket(customer, { messages: [{ from: 'customer', body: 'x', files }] });
  const view = await panel.ask({ func: 'clientticket.edit', elid: String(ticket.id) }, session);
  return { id: view.at('mlist.0.message.1.file.0.param.$') ?? '', session };
}

describe('a file', () => {
  test.each([
    ['photo.PNG', 'image/png', 'photo.PNG'],
    ['page.html', 'application/octet-stream', 'page.html'],
    ['picture.svg', 'application/octet-stream', 'picture.svg'],
    ['data.json', 'application/octet-stream', 'data.json'],
    ["a'b(c)*.jpg", 'image/jpeg', 'a%27b%28c%29%2A.jpg'],
    [
      'ночь"\r\nSet-Cookie: x=1',
      'application/octet-stream',
      '%D0%BD%D0%BE%D1%87%D1%8C%22%0D%0ASet-Cookie%3A%20x%3D1',
    ],
    ['../../etc/passwd', 'application/octet-stream', '..%2F..%2Fetc%2Fpasswd'],
  ])('H087 %j comes as bytes to keep, never as a page', async (name, type, encoded) => {
    const { id, session } = await attached(name);
    const response = await panel.send(new Request(`${address}?func=ticket.file&elid=${id}&auth=${session}`));
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': type,
      'content-length': '5',
      'content-disposition': `attachment; filename*=UTF-8''${encoded}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });

  test('that is not there is a document without a name to save it by', async () => {
    const { session } = panel.customer();
    const response = await panel.send(new Request(`${address}?func=ticket.file&elid=f-1&auth=${session}`));
    expect([response.status, response.headers.get('content-disposition')]).toEqual([200, null]);
    expect((await readDocument(response)).error).toBe('missed elid');
  });

  test('H083 is read piece by piece: whoever does not take it holds a piece of it and no more', async () => {
    const content = Buffer.alloc(9_000_001, 'abcdefg');
    const { id, session } = await attached('large', content);
    const fetchIt = () => panel.send(new Request(`${address}?func=ticket.file&elid=${id}&auth=${session}`));
    const before = process.memoryUsage().arrayBuffers;
    const untaken = await Promise.all(Array.from({ length: 20 }, fetchIt));
    expect(untaken.map(({ status }) => status)).toEqual(untaken.map(() => 200));
    expect((process.memoryUsage().arrayBuffers - before) / untaken.length).toBeLessThan(2_000_000);
    for (const response of untaken.slice(1)) await response.body?.cancel();
    const taken = Buffer.from((await untaken[0]?.arrayBuffer()) ?? new ArrayBuffer());
    expect(taken.equals(content)).toBe(true);
  });

  test('that is empty comes as nothing', async () => {
    const { id, session } = await attached('empty', new Uint8Array());
    const response = await panel.send(new Request(`${address}?func=ticket.file&elid=${id}&auth=${session}`));
    expect([response.headers.get('content-length'), await response.text()]).toEqual(['0', '']);
  });

  test('has an id that nobody can guess', async () => {
    expect((await attached('a.txt')).id).toMatch(/^f-[0-9a-f]{32}$/);
  });
});

describe('files of a reply', () => {
  async function reply(files: Readonly<Record<string, File>>, message = 'x') {
    const { session, ...customer } = panel.customer();
    const { id } = panel.seeder.ticket(customer);
    const form = new FormData();
    const fields = {
      func: 'clientticket.edit',
      out: 'json',
      auth: session,
      sok: 'ok',
      elid: String(id),
      message,
    };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    for (const [name, file] of Object.entries(files)) form.append(name, file);
    const answer = await readDocument(await panel.send(new Request(address, { method: 'POST', body: form })));
    const view = await panel.ask({ func: 'clientticket.edit', elid: String(id) }, session);
    return { error: answer.error, stored: panel.seeder.storedMessages(id).length - 1, view };
  }

  const fileOf = (name: string, size = 3) => new File([new Uint8Array(size)], name);
  const namesOf = (view: TestDocument) =>
    [0, 1, 2, 3, 4].map((index) => view.at(`mlist.0.message.2.file.${index}.name.$`));

  test('are kept in order with their names and sizes, the largest allowed too', async () => {
    const { error, view } = await reply({
      file_2: fileOf('two'),
      file_1: fileOf('one', 10_000_000),
      file_5: fileOf('five', 0),
      attachment: fileOf('unknown'),
    });
    expect([error, ...namesOf(view)]).toEqual(['', 'one', 'two', 'five', undefined, undefined]);
    expect(view.at('mlist.0.message.2.file.0.size.$')).toBe('10000000');
  });

  test.each<[string, Readonly<Record<string, File>>, string, string]>([
    ['one too large', { file_1: fileOf('a'), file_3: fileOf('b', 10_000_001) }, 'x', 'limit file_3'],
    ['one too many', { file_1: fileOf('a'), file_6: fileOf('b') }, 'x', 'limit file_6'],
    ['too long a name', { file_1: fileOf('a'.repeat(256)) }, 'x', 'value file_1'],
    ['no words beside them', { file_1: fileOf('a') }, ' ', 'value message'],
  ])('with %s are refused whole', async (_name, files, message, error) => {
    const outcome = await reply(files, message);
    expect([outcome.error, outcome.stored]).toEqual([error, 0]);
  });
});
