import { describe, expect, test } from 'vitest';
import { tryCode, tryPassword } from './signInFlow.ts';
import { failure, testCustomer, testPanel } from './testPanel.ts';

const accepted = { outcome: 'accepted' } as const;
const demo = { state: 'signedIn', customer: testCustomer('demo') } as const;
const credentials = { username: 'demo', password: 'secret' };

describe('a password', () => {
  test('that was accepted means nothing until the panel says who came in', async () => {
    const panel = testPanel({ signIn: accepted, whoAmI: demo });
    expect(await tryPassword(credentials, panel)).toEqual({ outcome: 'signedIn', customer: demo.customer });
    expect(panel.asked).toEqual(['signIn', 'whoAmI']);
  });

  test('S005 is not enough where a second factor is owed', async () => {
    const panel = testPanel({ signIn: accepted, whoAmI: { state: 'secondFactorOwed' } });
    expect(await tryPassword(credentials, panel)).toEqual({ outcome: 'codeOwed' });
  });

  test('that is wrong is told apart from a block, and nobody is asked for', async () => {
    const rejected = { outcome: 'rejected', text: 'no', retryAfterSeconds: null } as const;
    const wrong = testPanel({ signIn: { ...rejected, reason: 'badPassword' } });
    expect(await tryPassword(credentials, wrong)).toEqual({ outcome: 'badPassword' });
    expect(wrong.asked).toEqual(['signIn']);
    const blocked = testPanel({ signIn: { ...rejected, reason: 'blocked', retryAfterSeconds: 20 } });
    expect(await tryPassword(credentials, blocked)).toEqual({
      outcome: 'refused',
      reason: 'blocked',
      text: 'no',
      seconds: 20,
    });
  });

  test.each(['network', 'timeout', 'protocol', 'panel'] as const)(
    'S001 S004 meets a %s failure as an outcome, whichever answer is lost',
    async (kind) => {
      const lost = failure(kind);
      expect(await tryPassword(credentials, testPanel({ signIn: lost }))).toEqual({
        outcome: 'failed',
        failure: lost,
      });
      expect(await tryPassword(credentials, testPanel({ signIn: accepted, whoAmI: lost }))).toEqual({
        outcome: 'failed',
        failure: lost,
      });
    },
  );

  test('S002 goes through at the second try after a lost answer', async () => {
    expect((await tryPassword(credentials, testPanel({ signIn: failure('network') }))).outcome).toBe(
      'failed',
    );
    const panel = testPanel({ signIn: accepted, whoAmI: demo });
    expect((await tryPassword(credentials, panel)).outcome).toBe('signedIn');
  });

  test('a fault of our own is not taken for the panel’s', async () => {
    await expect(tryPassword(credentials, testPanel({}))).rejects.toThrow('not expected');
  });
});

describe('a code', () => {
  test('that is right lets in', async () => {
    const panel = testPanel({ confirmSecondFactor: accepted, whoAmI: demo });
    expect(await tryCode('123456', panel)).toEqual({ outcome: 'signedIn', customer: demo.customer });
  });

  test.each([
    ['badCode', { outcome: 'badCode' }],
    ['ended', { outcome: 'codeEnded' }],
    ['blocked', { outcome: 'refused', reason: 'blocked', text: 'words', seconds: null }],
  ] as const)('S006 refused as %s has an outcome of its own', async (reason, outcome) => {
    const panel = testPanel({ confirmSecondFactor: { outcome: 'rejected', reason, text: 'words' } });
    expect(await tryCode('123456', panel)).toEqual(outcome);
    expect(panel.asked).toEqual(['confirmSecondFactor']);
  });
});
