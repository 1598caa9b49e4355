import { expect, test } from 'vitest';
import { readLoadOptions } from './loadOptions.ts';

test('unless told it is 500 customers on 100,000 tickets for two minutes, and 100 kills', () => {
  const unlessTold = { seconds: 120, customers: 500, tickets: 100_000, kills: 100, pause: 1000 };
  expect(readLoadOptions([])).toEqual(unlessTold);
  expect(readLoadOptions(['--seconds', '5', '--kills=0'])).toEqual({ ...unlessTold, seconds: 5, kills: 0 });
});

test.each([['--seconds', 'ten'], ['--kills', '-1'], ['--speed', '5'], ['more']])(
  '%s %s is refused',
  (...args) => {
    expect(() => readLoadOptions(args)).toThrow(/whole number|Unknown option|ambiguous|positional/);
  },
);
