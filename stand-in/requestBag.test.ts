import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadRequest, readBag, type RequestBag } from './requestBag.ts';

const address = 'http://panel.invalid/';
const form = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data; boundary=b';

function post(body: BodyInit, type: string, headers: Record<string, string> = {}): Promise<RequestBag> {
  return readBag(
    new Request(address, { method: 'POST', body, headers: { 'content-type': type, ...headers } }),
  );
}

async function statusOf(reading: Promise<RequestBag>): Promise<number | null> {
  try {
    await reading;
    return null;
  } catch (reason) {
    return reason instanceof BadRequest ? reason.status : -1;
  }
}

const part = (headers: string, content: string) => `--b\r\n${headers}\r\n\r\n${content}\r\n`;
const field = (name: string, value: string) => part(`Content-Disposition: form-data; name="${name}"`, value);
const file = (name: string, fileName: string, content: string) =>
  part(
    `Content-Disposition: form-data; name="${name}"; filename="${fileName}"\r\nContent-Type: text/html`,
    content,
  );

describe('H090 a urlencoded body', () => {
  test.each([
    ['a plus', 'a=1+2', '1 2'],
    ['an escaped plus', 'a=1%2B2', '1+2'],
    ['a broken percent', 'a=100%&b=%zz', '100%'],
    ['broken UTF-8', 'a=%ff%C3x', '\ufffd\ufffdx'],
    ['a NUL', 'a=x%00y', 'x\0y'],
    ['brackets', 'a[b]=1&a=2', '2'],
    ['no equals sign', 'a', ''],
    ['a mark of byte order', 'a=%EF%BB%BFx', '\ufeffx'],
    ['line ends as sent', 'a=x%0D%0Ay%0Az', 'x\r\ny\nz'],
  ])('with %s', async (_name, body, value) => {
    expect((await post(body, form)).get('a')).toBe(value);
  });

  test('of 100,000 pairs is read', async () => {
    const body = Array.from({ length: 100_000 }, (_, index) => `n${index}=${index}`).join('&');
    expect((await post(body, form)).get('n99999')).toBe('99999');
  });

  test('gives back any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (value) => {
        const bag = await post(new URLSearchParams({ a: value }).toString(), form);
        expect(bag.get('a')).toBe(value);
      }),
    );
  });
});

describe('H089 a multipart body', () => {
  test('gives fields and files, names and bytes as they were', async () => {
    const body = `${field('a', 'ü\r\nline')}${file('file_1', 'ночь (1)%22.txt', 'bytes')}--b--\r\n`;
    const bag = await post(body, multipart);
    const upload = bag.files.get('file_1');
    expect([bag.get('a'), upload?.name, new TextDecoder().decode(upload?.content)]).toEqual([
      'ü\r\nline',
      'ночь (1)".txt',
      'bytes',
    ]);
  });

  test('holds the boundary in its data, and the last of two equal names counts', async () => {
    const body = `${field('a', 'one')}${field('a', '-- b --b')}${file('f', 'x', '1')}${file('f', 'y', '2')}--b--\r\n`;
    const bag = await post(body, multipart);
    expect([bag.get('a'), bag.files.get('f')?.name]).toEqual(['-- b --b', 'y']);
  });

  test('has names with blanks, backslashes, escaped quotes and none at all', async () => {
    const unnamed = `${part('Content-Disposition: form-data', 'lost')}--b\r\n\r\nbare\r\n`;
    const body = `${unnamed}${file('f', 'C:\\a \\"b\\".txt', '1')}${part('content-disposition: FORM-DATA; name=a', '1')}--b--`;
    const bag = await post(`preamble\r\n${body}\r\nepilogue`, multipart);
    expect([bag.files.get('f')?.name, bag.get('a')]).toEqual(['C:\\a "b".txt', '1']);
  });

  test('with the boundary inside a line or as the start of a longer word is data', async () => {
    const data = 'x --b\r\n--bc\r\n --b--';
    expect((await post(`${field('a', data)}--b--\r\n`, multipart)).get('a')).toBe(data);
  });

  test('gives back any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ max: 45, min: 0 }), async (content) => {
        const form = new FormData();
        form.append('f', new Blob([new Uint8Array(content)]), 'name');
        const request = new Request(address, { method: 'POST', body: form });
        expect([...((await readBag(request)).files.get('f')?.content ?? [])]).toEqual([...content]);
      }),
    );
  });

  test('with a file field left empty has no file, with an empty file has one', async () => {
    const bag = await post(`${file('f', '', '')}${file('g', 'empty.txt', '')}--b--\r\n`, multipart);
    expect([bag.files.has('f'), bag.files.get('g')?.content.byteLength]).toEqual([false, 0]);
  });

  test('of 10,000 parts is read', async () => {
    const parts = Array.from({ length: 10_000 }, (_, index) => field(`n${index}`, 'v')).join('');
    expect((await post(`${parts}--b--\r\n`, multipart)).get('n9999')).toBe('v');
  });

  test.each([
    ['without a boundary', `${field('a', '1')}--b--\r\n`, 'multipart/form-data'],
    ['with another boundary', `${field('a', '1')}--b--\r\n`, 'multipart/form-data; boundary=c'],
    ['cut off in a header', '--b\r\nContent-Dispo', multipart],
    ['cut off in the data', field('a', '1').slice(0, -4), multipart],
    ['cut off before its end', field('a', '1'), multipart],
    ['with headers of a megabyte', `${part(`X: ${'y'.repeat(1e6)}`, '')}--b--`, multipart],
    ['of nothing', '', multipart],
  ])('%s is a bad request', async (_name, body, type) => {
    expect(await statusOf(post(body, type))).toBe(400);
  });
});

describe('H082 a body', () => {
  test('announced or grown beyond 60 MB is too large', async () => {
    expect(await statusOf(post('a=1', form, { 'content-length': '60000001' }))).toBe(413);
    const chunk = new Uint8Array(1_000_000);
    let count = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        count += 1;
        controller.enqueue(chunk);
      },
    });
    const init = { method: 'POST', body: endless, duplex: 'half', headers: { 'content-type': form } };
    expect(await statusOf(readBag(new Request(address, init)))).toBe(413);
    expect(count).toBeLessThan(65);
  });

  test('shorter than announced, or broken on the way, was cut off', async () => {
    expect(await statusOf(post('a=1', form, { 'content-length': '4' }))).toBe(400);
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('a=1'));
        controller.error(new Error('gone'));
      },
    });
    const init = { method: 'POST', body: broken, duplex: 'half', headers: { 'content-type': form } };
    expect(await statusOf(readBag(new Request(address, init)))).toBe(400);
  });

  test('that is compressed is not understood, one of another kind holds no parameters', async () => {
    expect(await statusOf(post('a=1', form, { 'content-encoding': 'gzip' }))).toBe(415);
    expect((await post('{"a":1}', 'application/json')).has('a')).toBe(false);
  });
});

test.each(['PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'])('H078 %s is refused', async (method) => {
  expect(await statusOf(readBag(new Request(address, { method })))).toBe(405);
});
