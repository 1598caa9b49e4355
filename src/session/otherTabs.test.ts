import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutyOf, openOtherTabs, readTabMessage } from './otherTabs.ts';
import type { TabMessage } from './otherTabs.ts';
import type { SessionState } from './session.ts';
import { testCustomer } from './testPanel.ts';

const demo: SessionState = { state: 'signedIn', customer: testCustomer('demo') };
const unknown: SessionState = { state: 'unknown' };
const signedOut: SessionState = { state: 'signedOut' };
const entered = (login: string): TabMessage => ({ kind: 'signedIn', customerId: testCustomer(login).id });

describe('news of another tab', () => {
  test.each([
    ['S012 a sign-out', { kind: 'signedOut', isReachable: true }, demo, 'leave'],
    ['S012 a sign-out', { kind: 'signedOut', isReachable: true }, unknown, 'leave'],
    ['a sign-out', { kind: 'signedOut', isReachable: true }, signedOut, 'nothing'],
    ['the same customer’s return', entered('demo'), demo, 'resume'],
    ['S009 another customer’s sign-in', entered('other'), demo, 'reload'],
    ['a sign-in', entered('demo'), unknown, 'reload'],
    ['a sign-in', entered('demo'), signedOut, 'reload'],
  ] as const)('%s (%j) at a tab that is %j: %s', (_, message, session, duty) => {
    expect(dutyOf(message, session)).toBe(duty);
  });

  test('S092 no other customer’s sign-in ever goes on with what is shown', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (mine, theirs) => {
        fc.pre(mine !== theirs);
        const session: SessionState = { state: 'signedIn', customer: testCustomer(mine) };
        expect(dutyOf(entered(theirs), session)).toBe('reload');
      }),
    );
  });

  test('of another version of the app is passed over, whatever it is', () => {
    expect(readTabMessage({ kind: 'signedIn', customerId: 'a', more: 1 })).toEqual({
      kind: 'signedIn',
      customerId: 'a',
    });
    expect(readTabMessage({ kind: 'signedIn' })).toBeNull();
    expect(readTabMessage({ kind: 'signedOut' })).toEqual({ kind: 'signedOut', isReachable: true });
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const message = readTabMessage(data);
        expect(message === null || message.kind === 'signedOut' || message.kind === 'signedIn').toBe(true);
      }),
    );
  });

  test('reaches every other tab and not the one that tells it', async () => {
    const { promise, resolve } = Promise.withResolvers<TabMessage>();
    const own: TabMessage[] = [];
    const first = openOtherTabs((message) => own.push(message));
    const second = openOtherTabs(resolve);
    first.tell({ kind: 'signedOut', isReachable: true });
    expect(await promise).toEqual({ kind: 'signedOut', isReachable: true });
    expect(own).toEqual([]);
    first.close();
    second.close();
  });
});
