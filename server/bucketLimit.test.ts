import { expect, test } from 'vitest';
import { createBucketLimit } from './bucketLimit.ts';

test('H094 failed attempts run out, come back with time, and tell how long that takes', () => {
  let now = 0;
  const limit = createBucketLimit(2, 6, () => now);
  expect([limit.take('a'), limit.take('a'), limit.take('a'), limit.take('b')]).toEqual([0, 0, 10, 0]);
  now = 4000;
  expect(limit.take('a')).toBe(6);
  now = 10_000;
  expect([limit.take('a'), limit.take('a')]).toEqual([0, 10]);
});

test('H094 an attempt that was right is given back, and never more than there were', () => {
  const limit = createBucketLimit(1, 6, () => 0);
  limit.giveBack('a');
  expect([limit.take('a'), limit.take('a')]).toEqual([0, 10]);
  limit.giveBack('a');
  expect(limit.take('a')).toBe(0);
});

test('S017 a clock that is set back gives and takes nothing', () => {
  let now = 100_000;
  const limit = createBucketLimit(1, 6, () => now);
  limit.take('a');
  now = 0;
  expect(limit.take('a')).toBe(10);
});

test('H094 a flood of addresses is forgotten from its oldest end', () => {
  const limit = createBucketLimit(1, 6, () => 0);
  limit.take('first');
  for (let index = 0; index < 10_000; index += 1) limit.take(`address ${index}`);
  expect(limit.take('first')).toBe(0);
  expect(limit.take('address 9999')).toBe(10);
});
