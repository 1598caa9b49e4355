import { expect, test } from 'vitest';
import { receiptNumber } from './receiptNumber.ts';

test.each([
  ['a25c93f1-0000-4000-8000-000000000000', '20261125-976177'],
  ['00000007-ffff-4000-8000-000000000000', '20261125-000007'],
  ['zz', '20261125-000000'],
])('of %s has digits alone, which can be read out in any language', (actId, number) => {
  expect(receiptNumber(actId, Date.UTC(2026, 10, 25, 2))).toBe(number);
});
