import { beforeEach, expect, test } from 'vitest';
import { establish } from './establish.ts';
import { currentCustomer, sessionState, setSession } from './session.ts';
import { failure, testCustomer, testPanel } from './testPanel.ts';

const customer = testCustomer('demo');

beforeEach(() => setSession({ state: 'unknown' }));

test('the panel is asked once, however many want to know', async () => {
  const panel = testPanel({ whoAmI: { state: 'signedIn', customer } });
  const answers = await Promise.all([establish(panel.whoAmI), establish(panel.whoAmI)]);
  expect(answers).toEqual([customer, customer]);
  expect(await establish(panel.whoAmI)).toBe(customer);
  expect(panel.asked).toEqual(['whoAmI']);
});

test('a panel that does not say is asked again the next time', async () => {
  expect(await establish(testPanel({ whoAmI: failure('network') }).whoAmI)).toBeNull();
  expect(sessionState().state).toBe('unknown');
  expect(await establish(testPanel({ whoAmI: { state: 'signedIn', customer } }).whoAmI)).toBe(customer);
});

test('S005 nobody is signed in while a second factor is owed', async () => {
  expect(await establish(testPanel({ whoAmI: { state: 'secondFactorOwed' } }).whoAmI)).toBeNull();
  expect(currentCustomer()).toBeNull();
});

test('S013 an answer that comes after the sign-out brings nobody back', async () => {
  const { promise, resolve } = Promise.withResolvers<{ state: 'signedIn'; customer: typeof customer }>();
  const asked = establish(() => promise);
  setSession({ state: 'signedOut' });
  resolve({ state: 'signedIn', customer });
  expect(await asked).toBeNull();
  expect(sessionState().state).toBe('signedOut');
});
