import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Choice } from '../../panel/choices.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import { costOf } from './cost.ts';

const euros = (minor: number) => ({ minor, currency: 'EUR' });
const form: TicketForm = {
  fields: {},
  fee: euros(0),
  incidentPrice: euros(1000),
  balance: euros(12_000),
  currency: 'EUR',
  incidentsLeft: 3,
};
const paying: Choice = {
  key: '10',
  caption: 'Support',
  description: null,
  dependsOn: null,
  takesIncident: true,
};
const unmarked = { ...paying, takesIncident: null };
// What follows from a change of the department tells of fee and incidents without naming a currency.
const follows = (incidentsLeft: number | null, fee: number | null): TicketForm => ({
  ...form,
  incidentsLeft,
  fee: fee === null ? null : { minor: fee, currency: null },
  balance: null,
  currency: null,
});

test.each([
  ['no department', null, null, { kind: 'unchosen' }],
  ['an incident, of those the form tells', paying, null, { kind: 'incident', left: 3 }],
  ['an incident, of those left by now', paying, follows(1, 0), { kind: 'incident', left: 1 }],
  ['money without an incident', paying, follows(0, 1000), { kind: 'money', after: euros(11_000) }],
  ['more than there is', paying, follows(0, 12_001), { kind: 'short', missing: euros(1) }],
  ['no incident left and no price told', paying, follows(0, null), { kind: 'unknown' }],
  ['not marked as free', unmarked, null, { kind: 'unknown' }],
  ['not marked, and no fee', unmarked, follows(3, 0), { kind: 'noFee' }],
  ['marked as free', { ...paying, takesIncident: false }, follows(0, 0), { kind: 'free' }],
])('%s (N1)', (_title, department, followed, cost) => {
  expect(costOf(department, form, followed)).toMatchObject(cost);
});

test('a price that is not known is never shown as nothing, and no balance is guessed (N1)', () => {
  const amounts = fc.option(fc.integer({ min: -5000, max: 5000 }));
  fc.assert(
    fc.property(amounts, amounts, fc.option(fc.nat(3)), (fee, balance, left) => {
      const told = { ...form, balance: balance === null ? null : euros(balance) };
      const cost = costOf(paying, told, follows(left, fee));
      expect(cost.kind).not.toMatch(/free|noFee/);
      const isComputed = cost.kind === 'short' || (cost.kind === 'money' && cost.after !== null);
      expect(isComputed && balance === null).toBe(false);
    }),
  );
});
