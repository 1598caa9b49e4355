import { expect, test } from 'vitest';
import { noteFirstStep } from './firstStep.ts';
import { findEntry } from './signInEntry.ts';
import { failure, testCustomer, testPanel } from './testPanel.ts';

test('whoever is signed in already goes on', async () => {
  const customer = testCustomer('demo');
  const { whoAmI } = testPanel({ whoAmI: { state: 'signedIn', customer } });
  expect(await findEntry(whoAmI)).toEqual({ step: 'done', customer });
});

test('S005 a reload at the code stays at the code', async () => {
  const { whoAmI } = testPanel({ whoAmI: { state: 'secondFactorOwed' } });
  expect(await findEntry(whoAmI)).toEqual({ step: 'code' });
});

test.each(['session', 'network', 'timeout', 'protocol'] as const)(
  'the form is shown where the panel answers with a %s failure',
  async (kind) => {
    const { whoAmI } = testPanel({ whoAmI: failure(kind) });
    expect(await findEntry(whoAmI)).toEqual({ step: 'password' });
  },
);

test('what a refused call has just found out is not asked again, but only once', async () => {
  const panel = testPanel({ whoAmI: failure('session') });
  noteFirstStep('code');
  expect(await findEntry(panel.whoAmI)).toEqual({ step: 'code' });
  expect(panel.asked).toEqual([]);
  expect(await findEntry(panel.whoAmI)).toEqual({ step: 'password' });
});
