import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mosaicOf } from './mosaic.ts';
import { areaBetween, fitArea, outputSize } from './pictureEdits.ts';

describe('an area of a picture', () => {
  const part = fc.oneof(fc.integer({ min: -5_000, max: 5_000 }), fc.constantFrom(NaN, Infinity, 0.4));
  const anyArea = fc.record({ x: part, y: part, width: part, height: part });
  const side = fc.integer({ min: 1, max: 3_000 });

  test('lies within its bounds in whole pixels, whatever is dragged or typed', () => {
    fc.assert(
      fc.property(anyArea, side, side, fc.nat(500), (area, width, height, offset) => {
        const bounds = { x: offset, y: offset, width, height };
        const fit = fitArea(area, bounds);
        expect(Object.values(fit).every(Number.isInteger)).toBe(true);
        expect(fit.x >= offset && fit.y >= offset && fit.width >= 1 && fit.height >= 1).toBe(true);
        expect(fit.x + fit.width <= offset + width && fit.y + fit.height <= offset + height).toBe(true);
        expect(fitArea(fit, bounds)).toEqual(fit);
      }),
    );
  });

  test('is the same between two corners in any order', () => {
    const [one, other] = [
      { x: 10, y: 40 },
      { x: 30, y: 5 },
    ];
    expect(areaBetween(one, other)).toEqual({ x: 10, y: 5, width: 20, height: 35 });
    expect(areaBetween(other, one)).toEqual(areaBetween(one, other));
  });
});

test.each([
  ['its longer side at most', { width: 3000, height: 2000 }, 1280, { width: 1280, height: 853 }],
  ['never larger than it is', { width: 640, height: 480 }, 1280, { width: 640, height: 480 }],
  ['never without a pixel', { width: 3000, height: 2 }, 800, { width: 800, height: 1 }],
])('a picture is shrunk to %s', (_case, size, longest, outcome) => {
  expect(outputSize(size, longest)).toEqual(outcome);
});

describe('what is blurred', () => {
  test('is a handful of means: two texts of equal weight come to the same pixels', () => {
    const size = { width: 160, height: 40 };
    const striped = (phase: number) => {
      const data = new Uint8ClampedArray(size.width * size.height * 4).fill(255);
      for (let at = 0; at < size.width * size.height; at += 1)
        if ((at + phase) % 2 === 0) data.set([0, 0, 0, 255], at * 4);
      return mosaicOf({ data, ...size });
    };
    expect(striped(0)).toEqual(striped(1));
    expect(striped(0).data.length / 4).toBe(10 * 3);
  });
});
