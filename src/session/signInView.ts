import type { PanelFailure } from '../panel/failure.ts';
import type { SignInOutcome } from './signInFlow.ts';
import type { SignInStep } from './sessionQuestions.ts';

/** What went wrong, said beside the form; what belongs to one field is said at that field. */
export type Trouble =
  | { kind: 'refused'; reason: 'blocked' | 'address' | 'other'; text: string | null }
  | { kind: 'failed'; failure: PanelFailure }
  | { kind: 'codeEnded' };

/** No attempt before `until` (epoch ms); `login` null is for any. */
export type Block = { login: string | null; until: number };

export type SignInView = {
  step: SignInStep;
  login: string;
  trouble: Trouble | null;
  block: Block | null;
  /** The step follows from what the customer did: focus goes with it. */
  hasMoved: boolean;
};

export function firstView(step: SignInStep, login: string): SignInView {
  return { step, login, trouble: null, block: null, hasMoved: false };
}

/** What the sign-in shows after an attempt that `login` made at `now` (epoch ms). */
export function viewAfter(
  view: SignInView,
  outcome: SignInOutcome,
  attempt: { login: string; now: number },
): SignInView {
  const next = { ...view, login: attempt.login, trouble: null, block: null };
  switch (outcome.outcome) {
    case 'signedIn':
    case 'badPassword':
    case 'badCode':
      return next;
    case 'codeOwed':
      return { ...next, step: 'code', hasMoved: true };
    case 'codeEnded':
      return { ...next, step: 'password', hasMoved: true, trouble: { kind: 'codeEnded' } };
    case 'refused': {
      const { reason, text, seconds } = outcome;
      const block = blockFor(seconds, attempt.now, attempt.login);
      // Where we count the time ourselves, the panel's sentence about it would only grow old beside it.
      const words = block === null ? text : null;
      return { ...next, trouble: { kind: 'refused', reason, text: words }, block };
    }
    case 'failed': {
      const { failure } = outcome;
      const block = blockFor(failure.retryAfterSeconds, attempt.now, null);
      return { ...next, trouble: { kind: 'failed', failure }, block };
    }
  }
}

function blockFor(seconds: number | null, now: number, login: string | null): Block | null {
  return seconds === null ? null : { login, until: now + seconds * 1000 };
}

/** Whole seconds until `login` may try again, 0 when it may: other accounts are not blocked (S003). */
export function secondsBlocked(block: Block | null, login: string, now: number): number {
  if (block === null || (block.login !== null && block.login !== login)) return 0;
  return Math.max(0, Math.ceil((block.until - now) / 1000));
}

/** Six digits out of what was typed or pasted, blanks and full-width digits allowed; null where they are not there. */
export function readCode(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s-]/g, '');
  return /^[0-9]{6}$/.test(digits) ? digits : null;
}
