import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask, documentOf, fakePanel, sendRaw, startBench, statusesOf } from './testBench.ts';

const inner = 'POST /billmgr HTTP/1.1\r\nHost: localhost\r\nContent-Length: 13\r\n\r\nfunc=smuggled';

// Each way of saying how long a body is that somebody reads differently, and what stands around it.
const lengths = ['4', '13', '+4', '0x4', '4, 4', '-1', '04', '4 ', '', String(inner.length + 5)];
const codings = ['chunked', 'Chunked', 'xchunked', 'gzip, chunked', 'chunked, identity', '\vchunked', ''];
const names = [
  'Transfer-Encoding',
  'Transfer-Encoding ',
  ' Transfer-Encoding',
  'Transfer\rEncoding',
  'transfer-encoding',
];
const lines = fc.oneof(
  fc.constantFrom(...lengths).map((value) => `Content-Length: ${value}`),
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...codings))
    .map(([name, value]) => `${name}: ${value}`),
  fc.constantFrom(
    'X: a\r\n folded',
    'X: a\rContent-Length: 4',
    'X: a\nTransfer-Encoding: chunked',
    'X:\u0000',
  ),
);
const bodies = fc.constantFrom(
  'a=1b',
  `0\r\n\r\n${inner}`,
  `4\r\na=1b\r\n0\r\n\r\n${inner}`,
  `4;x="\n"\r\na=1b\r\n0\r\n\r\n${inner}`,
  `4\na=1b\n0\n\n${inner}`,
  `00000000000000004\r\na=1b\r\n0\r\nX: 1\r\n\r\n`,
  `ffffffffffffffff\r\na=1b`,
  `a=1b\r\n${inner}`,
);
const ends = fc.constantFrom('\r\n', '\n', '\r');

function isSaidTwice(headers: readonly string[]): boolean {
  return headers.filter((line) => /^(content-length|\s*transfer.encoding)/i.test(line)).length > 1;
}

/** Somebody in between may not take it for chunked, or take it for chunked where we do not. */
function isCodingUnclear(headers: readonly string[]): boolean {
  return headers.some((line) => {
    const coding = /^\s*transfer.encoding\s*:(.*)$/i.exec(line)?.[1];
    return coding !== undefined && !/^ *chunked *$/i.test(coding);
  });
}

test('H080 H079 whatever a request says of its length, the panel sees what was asked once, or nothing', async () => {
  const panel = fakePanel(() => documentOf({ ok: {} }));
  const { port } = await startBench({
    panelHandler: panel.handle,
    limits: { headersMs: 60, bodyGraceMs: 60, lateCheckMs: 20, keepAliveMs: 20, lingerMs: 20 },
  });
  const anyRequest = fc.tuple(fc.array(lines, { minLength: 1, maxLength: 4 }), ends, bodies);
  await fc.assert(
    fc.asyncProperty(anyRequest, async ([headers, end, body]) => {
      panel.seen.length = 0;
      const head = ['POST /billmgr HTTP/1.1', 'Host: localhost', 'X-Frontdesk: 1', ...headers].join(end);
      const statuses = statusesOf(await sendRaw(port, `${head}${end}${end}${body}`));
      // Two requests one after the other are two answers: nobody in between was led to see fewer than the panel.
      expect(panel.seen.length).toBeLessThanOrEqual(statuses.length);
      expect(
        statuses.filter((status) => status !== 200 && status !== 501 && Math.floor(status / 100) !== 4),
      ).toEqual([]);
      const wasSmuggled = panel.seen.some((seen) => seen.body === 'func=smuggled');
      expect(wasSmuggled && (isSaidTwice(headers) || isCodingUnclear(headers))).toBe(false);
    }),
    { numRuns: 100 },
  );
  expect((await ask(port, '/tickets')).status).toBe(200);
});
