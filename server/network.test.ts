import { expect, test } from 'vitest';
import { networkOf } from './network.ts';
import { createSignInLimit } from './signInLimit.ts';
import { defaultLimits } from './limits.ts';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:0001:2::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64'],
  ['unknown', 'unknown'],
  ['x'.repeat(10_000), 'x'.repeat(45)],
])('H094 %s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('H094 V6 who takes another address of the same IPv6 network for each guess is held all the same', () => {
  const limit = createSignInLimit(defaultLimits, () => 0);
  const guesses = Array.from({ length: 8 }, (_, index) =>
    limit.take({ address: `2001:db8:1:2::${index}`, login: 'anna' }),
  );
  expect(guesses).toEqual([0, 0, 0, 0, 0, 0, 30, 30]);
  expect(limit.take({ address: '2001:db8:1:3::1', login: 'anna' })).toBe(0);
});
