import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

const has = (needed: readonly number[]) => async (steps: readonly number[]) =>
  needed.every((one) => steps.includes(one));

test('what fails is shortened to the steps that it takes, in their order', async () => {
  const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  expect(await shorten(steps, has([2, 7]), 100)).toEqual([2, 7]);
  expect(await shorten(steps, has([9]), 100)).toEqual([9]);
  expect(await shorten(steps, has(steps), 100)).toEqual(steps);
  expect(await shorten([1], has([]), 100)).toEqual([]);
});

test('whatever it takes, nothing of it is left out, and all else is', async () => {
  const cases = fc
    .uniqueArray(fc.nat(30), { maxLength: 12 })
    .chain((steps) => fc.tuple(fc.constant(steps), fc.subarray(steps)));
  await fc.assert(
    fc.asyncProperty(cases, async ([steps, needed]) => {
      expect(await shorten(steps, has(needed), 1_000)).toEqual(needed);
    }),
  );
});

test('it asks no more often than it may, and what it gives then still fails', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(30), { maxLength: 12 }), fc.nat(8), async (steps, budget) => {
      let asked = 0;
      const needed = steps.slice(0, 2);
      const fails = async (left: readonly number[]) => {
        asked += 1;
        return has(needed)(left);
      };
      const shortest = await shorten(steps, fails, budget);
      expect(asked).toBeLessThanOrEqual(budget);
      expect(await has(needed)(shortest)).toBe(true);
    }),
  );
});
