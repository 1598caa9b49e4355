import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstView, readCode, secondsBlocked, viewAfter } from './signInView.ts';
import { failure, testCustomer } from './testPanel.ts';

const start = firstView('password', '');
const attempt = { login: 'demo', now: 1_000_000 };

describe('what the sign-in shows', () => {
  test('the name stays after every outcome of the password', () => {
    for (const outcome of [
      { outcome: 'badPassword' },
      { outcome: 'codeOwed' },
      { outcome: 'failed', failure: failure('network') },
      { outcome: 'refused', reason: 'other', text: null, seconds: null },
    ] as const) {
      expect(viewAfter(start, outcome, attempt).login).toBe('demo');
    }
  });

  test('S006 after the half-open session’s end it is the password again, with the name and the reason', () => {
    const atCode = viewAfter(start, { outcome: 'codeOwed' }, attempt);
    expect(atCode.step).toBe('code');
    const back = viewAfter(atCode, { outcome: 'codeEnded' }, { ...attempt, login: atCode.login });
    expect(back).toMatchObject({ step: 'password', login: 'demo', trouble: { kind: 'codeEnded' } });
  });

  test('C7 a wrong code stays at the code', () => {
    const atCode = viewAfter(start, { outcome: 'codeOwed' }, attempt);
    expect(viewAfter(atCode, { outcome: 'badCode' }, attempt).step).toBe('code');
  });

  test('an earlier trouble goes with the next attempt', () => {
    const failed = viewAfter(start, { outcome: 'failed', failure: failure('timeout') }, attempt);
    expect(failed.trouble).not.toBeNull();
    const done = { outcome: 'signedIn', customer: testCustomer('demo') } as const;
    expect(viewAfter(failed, done, attempt).trouble).toBeNull();
  });
});

describe('a block', () => {
  const blocked = viewAfter(
    start,
    { outcome: 'refused', reason: 'blocked', text: null, seconds: 20 },
    attempt,
  );

  test.each([
    [0, 20],
    [1, 20],
    [1000, 19],
    [19_999, 1],
    [20_000, 0],
    [90_000, 0],
  ])('S003 %d ms after the answer %d seconds are left', (passed, seconds) => {
    expect(secondsBlocked(blocked.block, 'demo', attempt.now + passed)).toBe(seconds);
  });

  test('S003 is of one login alone', () => {
    expect(secondsBlocked(blocked.block, 'other', attempt.now)).toBe(0);
  });

  test('that the server lays on everybody counts for any login', () => {
    const limited = viewAfter(start, { outcome: 'failed', failure: failure('panel', 30) }, attempt);
    expect(secondsBlocked(limited.block, 'other', attempt.now)).toBe(30);
  });
});

describe('a typed code', () => {
  test.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['123-456', '123456'],
    ['１２３４５６', '123456'],
    ['12345', null],
    ['1234567', null],
    ['12345a', null],
    ['١٢٣٤٥٦', null],
    ['', null],
  ])('%j is read as %j', (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });

  test('whatever is typed, six digits are sent or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(readCode(typed) ?? '000000').toMatch(/^[0-9]{6}$/);
      }),
    );
  });
});
