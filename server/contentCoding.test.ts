import { assert, constantFrom, property, string, subarray } from 'fast-check';
import { expect, test } from 'vitest';
import { chooseCoding } from './contentCoding.ts';
import type { Coding } from './contentCoding.ts';

const all: ReadonlySet<Coding> = new Set(['identity', 'br', 'gzip']);

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['*', 'br'],
  ['*;q=0.5, br;q=0', 'gzip'],
  ['x-gzip', 'gzip'],
  ['GZIP;Q=1', 'gzip'],
  ['identity;q=1, br;q=0.5', 'identity'],
  ['br;q=1.5', 'identity'],
  ['br;q=0.000', 'identity'],
  ['identity;q=0', 'identity'],
] as const)('of everything, "%s" gets %s', (accepted, coding) => {
  expect(chooseCoding(accepted, all)).toBe(coding);
});

test('H085 whatever is asked for, only what is at hand is chosen', () => {
  const noise = string({ unit: constantFrom('br', 'gzip', ';q=', ',', '*', '0', '.', '1', ' ', 'e') });
  assert(
    property(noise, subarray<Coding>(['br', 'gzip']), (accepted, compressed) => {
      const atHand = new Set<Coding>(['identity', ...compressed]);
      expect(atHand).toContain(chooseCoding(accepted, atHand));
    }),
  );
});
