import { array, assert, asyncProperty, integer, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf, handOver } from './handOver.ts';

type Body = Buffer | AsyncIterable<Buffer>;

const call = (body: Body, query = '') => ({ query, headers: { 'content-type': 'text/x' }, body });

async function* inPieces(pieces: readonly Buffer[], fault?: Error): AsyncGenerator<Buffer> {
  yield* pieces;
  if (fault !== undefined) throw fault;
}

async function collect(body: Body | null): Promise<Buffer> {
  if (body === null || Buffer.isBuffer(body)) return body ?? Buffer.alloc(0);
  const pieces: Buffer[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces);
}

const pieces = array(
  uint8Array({ minLength: 1, maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
  { maxLength: 8 },
);

test('a body arrives as it was, and its digest is the same however it is cut', async () => {
  await assert(
    asyncProperty(pieces, async (cut) => {
      const digests: string[] = [];
      const note = (digest: string) => digests.push(digest);
      const whole = Buffer.concat(cut);
      expect(await collect(handOver(call(inPieces(cut)), note))).toEqual(whole);
      expect(handOver(call(whole), note)).toEqual(whole);
      digests.push(await digestOf(call(inPieces(cut))), await digestOf(call(whole)));
      expect([digests.length, new Set(digests).size]).toEqual([4, 1]);
    }),
  );
});

test('the last piece is held back until the whole request has arrived', async () => {
  await assert(
    asyncProperty(pieces, async (cut) => {
      let given = 0;
      let givenWhenWhole = -1;
      const body = handOver(call(inPieces(cut)), () => (givenWhenWhole = given));
      if (body === null || Buffer.isBuffer(body)) throw new Error('not a stream');
      for await (const piece of body) given += piece.length;
      const last = cut.at(-1)?.length ?? 0;
      expect([given - givenWhenWhole, given]).toEqual([last, Buffer.concat(cut).length]);
    }),
  );
});

test('S061 what breaks off, at its very end too, is never whole and never all out', async () => {
  await assert(
    asyncProperty(pieces, integer({ min: 0, max: 8 }), async (cut, after) => {
      const sent = cut.slice(0, after);
      let isWhole = false;
      const body = handOver(call(inPieces(sent, new Error('broke off'))), () => (isWhole = true));
      let given = 0;
      const read = (async () => {
        if (body === null || Buffer.isBuffer(body)) return;
        for await (const piece of body) given += piece.length;
      })();
      await expect(read).rejects.toThrow('broke off');
      expect(isWhole).toBe(false);
      expect(given).toBe(Buffer.concat(sent.slice(0, -1)).length);
    }),
  );
});

test('a try that was called off in the meantime is not handed over', async () => {
  const body = handOver(call(inPieces([Buffer.from('ab'), Buffer.from('c')])), () => {
    throw new Error('called off');
  });
  await expect(collect(body)).rejects.toThrow('called off');
});

test('the digest tells apart query, kind and body', async () => {
  const body = Buffer.from('a=1');
  const other = { ...call(body), headers: { 'content-type': 'text/y' } };
  const calls = [call(body), call(body, 'a=1'), call(Buffer.from('a=2')), other];
  expect(new Set(await Promise.all(calls.map(digestOf))).size).toBe(4);
});
