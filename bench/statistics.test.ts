import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile, slopeOf } from './statistics.ts';

test.each([
  [0.5, 3],
  [0.95, 5],
  [0, 1],
  [1, 5],
])('the %f quantile of one to five is %i', (share, value) => {
  expect(quantile([1, 2, 3, 4, 5], share)).toBe(value);
});

test('of no values there is no quantile', () => {
  expect(quantile([], 0.5)).toBeNaN();
});

test('at least its share of the values is not above a quantile', () => {
  const values = fc.array(fc.integer(), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (numbers, share) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const found = quantile(sorted, share);
      expect(numbers).toContain(found);
      expect(sorted.filter((value) => value <= found).length / sorted.length).toBeGreaterThanOrEqual(share);
    }),
  );
});

test('points on a line give its slope, wherever it lies', () => {
  const whole = fc.integer({ min: -1000, max: 1000 });
  const places = fc.uniqueArray(whole, { minLength: 2, maxLength: 50 });
  fc.assert(
    fc.property(places, whole, whole, (xs, slope, offset) => {
      expect(slopeOf(xs.map((x) => ({ x, y: slope * x + offset })))).toBeCloseTo(slope, 6);
    }),
  );
});

test('noise that leans nowhere has no slope, and neither has a single point or none', () => {
  expect(slopeOf([1, 3, 3, 1].map((y, x) => ({ x, y })))).toBe(0);
  expect(slopeOf([{ x: 4, y: 9 }])).toBe(0);
  expect(slopeOf([])).toBe(0);
});
