import { array, assert, asyncProperty, constantFrom, integer } from 'fast-check';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { createIdScrubber } from './idScrubber.ts';

const id = 'aab-aabc';

test('an id is blotted out wherever the pieces of the answer end, and nothing else is changed', async () => {
  const words = array(constantFrom(id, 'a', 'aab-', 'b', 'é', 'aab-aab'), { maxLength: 12 });
  const cuts = array(integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });
  await assert(
    asyncProperty(words, cuts, async (parts, sizes) => {
      const whole = Buffer.from(parts.join(''), 'utf8');
      const scrubbed = Readable.from(pieces(whole, sizes)).pipe(createIdScrubber(id));
      expect((await buffer(scrubbed)).toString()).toBe(whole.toString().replaceAll(id, '********'));
    }),
  );
});

function* pieces(whole: Buffer, sizes: readonly number[]): Generator<Buffer> {
  for (let at = 0, turn = 0; at < whole.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield whole.subarray(at, at + size);
    at += size;
  }
}
