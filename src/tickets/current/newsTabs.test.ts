import { expect, test } from 'vitest';
import { readNewsMessage } from './newsTabs.ts';

test.each([
  ['a number', { customerId: '7', count: 3 }, 3],
  ['that the panel does not say', { customerId: '7', count: null }, null],
  ["S009 another customer's", { customerId: '8', count: 3 }, undefined],
  ['words', { customerId: '7', count: '3' }, undefined],
  ['less than none', { customerId: '7', count: -1 }, undefined],
  ['half a ticket', { customerId: '7', count: 1.5 }, undefined],
  ['nothing', { customerId: '7' }, undefined],
  ['no message', null, undefined],
  ['a text', 'count', undefined],
])('what another tab tells is read or passed over: %s', (_, message, expected) => {
  expect(readNewsMessage(message, '7')).toBe(expected);
});
