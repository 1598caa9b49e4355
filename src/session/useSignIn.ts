import { useState } from 'react';
import type { Customer } from '../panel/sessionProcedures.ts';
import { endPanelSession, panelSessionEnding } from './endPanelSession.ts';
import type { SignInStep } from './sessionQuestions.ts';
import { tryCode, tryPassword } from './signInFlow.ts';
import type { SignInOutcome } from './signInFlow.ts';
import { firstView, viewAfter } from './signInView.ts';
import type { SignInView } from './signInView.ts';

export interface SignIn {
  view: SignInView;
  sendPassword(credentials: { username: string; password: string }): Promise<SignInOutcome>;
  sendCode(code: string): Promise<SignInOutcome>;
  /** Gives up the code; the name stays. */
  backToPassword(): void;
}

interface SignInPlace {
  step: SignInStep;
  login: string;
  /** Going back to the password ends the half-open session. Not over a page: what waits there is to go on later. */
  endsSession: boolean;
}

/** A sign-in in its steps, the same on its page and over another one. `onDone` runs once somebody is in. */
export function useSignIn(first: SignInPlace, onDone: (customer: Customer) => void): SignIn {
  const [view, setView] = useState(() => firstView(first.step, first.login));

  async function settle(login: string, attempt: Promise<SignInOutcome>): Promise<SignInOutcome> {
    const outcome = await attempt;
    setView((before) => viewAfter(before, outcome, { login, now: Date.now() }));
    if (outcome.outcome === 'signedIn') onDone(outcome.customer);
    return outcome;
  }

  return {
    view,
    async sendPassword(credentials) {
      await panelSessionEnding();
      return settle(credentials.username, tryPassword(credentials));
    },
    sendCode: (code) => settle(view.login, tryCode(code)),
    backToPassword() {
      if (first.endsSession) void endPanelSession();
      setView(({ login }) => ({ ...firstView('password', login), hasMoved: true }));
    },
  };
}
