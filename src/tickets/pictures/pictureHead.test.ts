import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureHead } from './pictureHead.ts';

const hex = (digits: string) =>
  Uint8Array.from(digits.replaceAll(' ', '').match(/../g) ?? [], (pair) => parseInt(pair, 16));
const text = (words: string) => new TextEncoder().encode(words);

describe('what a picture says of itself', () => {
  test.each([
    ['PNG', '89504e470d0a1a0a 0000000d 49484452 00007530 00007530 08', 'image/png', 30_000, 30_000],
    ['GIF', '474946383961 4001 f000 00', 'image/gif', 320, 240],
    ['JPEG', 'ffd8 ffe0 0004 0000 ffc2 0011 08 00f0 0140 03', 'image/jpeg', 320, 240],
    [
      'WebP, lossy',
      '52494646 00000000 57454250 56503820 00000000 000000 9d012a 4001 f000',
      'image/webp',
      320,
      240,
    ],
    ['WebP, lossless', '52494646 00000000 57454250 5650384c 00000000 2f 3fc13b00', 'image/webp', 320, 240],
    [
      'WebP, extended',
      '52494646 00000000 57454250 56503858 00000000 00000000 3f0100 ef0000',
      'image/webp',
      320,
      240,
    ],
  ])('%s', (_, bytes, type, width, height) => {
    expect(pictureHead(hex(bytes))).toEqual({ type, width, height });
  });
});

describe('H027 H028 what is no raster picture is none', () => {
  test.each([
    ['a page', text('<!doctype html><script>alert(1)</script>')],
    ['a drawing', text('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['nothing', new Uint8Array()],
    ['half a head', hex('89504e470d0a1a0a 0000')],
    ['a PNG without its first chunk', hex('89504e470d0a1a0a 0000000d 49444154 00000001 00000001')],
    ['a JPEG without a frame', hex('ffd8 ffe0 0004 0000 0000')],
    ['a WebP of another kind', hex('52494646 00000000 57454250 41414141 00000000 00000000')],
  ])('%s', (_, bytes) => {
    expect(pictureHead(bytes)).toBeNull();
  });

  test('whatever the bytes are, it answers', () => {
    const magic = fc.constantFrom('ffd8', '89504e470d0a1a0a', '474946383961', '524946460000000057454250', '');
    fc.assert(
      fc.property(magic, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const head = pictureHead(Uint8Array.from([...hex(start), ...rest]));
        expect(head === null || (head.width >= 0 && head.height >= 0)).toBe(true);
      }),
    );
  });
});
