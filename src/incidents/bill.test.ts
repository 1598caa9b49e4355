import { describe, expect, test } from 'vitest';
import type { IncidentForm } from '../panel/incidentForm.ts';
import { missingFor, offerOf } from './bill.ts';

const euros = (minor: number) => ({ minor, currency: 'EUR' });
const form: IncidentForm = {
  count: 2,
  price: euros(1_000),
  total: euros(2_000),
  balance: euros(12_000),
  credit: euros(0),
  incidentsLeft: 3,
};

describe('what is missing to pay', () => {
  test.each([
    ['enough', { balance: euros(2_000) }, null],
    ['S069 one cent', { balance: euros(1_999) }, { missing: euros(1), there: euros(1_999), fits: 1 }],
    ['C87 everything', { balance: euros(0) }, { needed: euros(2_000), missing: euros(2_000), fits: 0 }],
    ['S077 with credit enough', { balance: euros(-500), credit: euros(2_500) }, null],
    [
      'S077 below zero, with credit not enough',
      { balance: euros(-500), credit: euros(2_499) },
      { there: euros(1_999), missing: euros(1), fits: 1 },
    ],
    ['S077 below zero without credit', { balance: euros(-500) }, { missing: euros(2_500), fits: 0 }],
    ['no balance: the panel decides', { balance: null }, null],
    ['no total', { balance: euros(0), total: null }, null],
    ['another currency', { balance: { minor: 1, currency: 'USD' } }, null],
    [
      'more than can be bought at once',
      { balance: euros(1_000_000), total: euros(2_000_000) },
      { fits: 100 },
    ],
  ])('%s', (_case, change, expected) => {
    expect({ missing: missingFor({ ...form, ...change }) }).toMatchObject({ missing: expected });
  });
});

test('S076 nothing can be agreed to while a price is not known', () => {
  expect(offerOf(form)).toMatchObject({ count: 2, total: euros(2_000) });
  expect(offerOf({ ...form, price: null })).toBe(null);
  expect(offerOf({ ...form, total: null })).toBe(null);
  expect(offerOf({ ...form, total: { minor: 2_000, currency: 'USD' } })).toBe(null);
});
