import { PanelFailure } from '../panel/failure.ts';
import type { FailureKind } from '../panel/failure.ts';
import type { CustomerId } from '../panel/domain.ts';
import type { Customer, SecondFactorResult, SignInResult, WhoAmI } from '../panel/sessionProcedures.ts';
import type { SignInPanel } from './signInFlow.ts';

export function testCustomer(login: string): Customer {
  return {
    // An id of the panel's, which is a string and nothing more.
    id: `id-${login}` as CustomerId,
    login,
    name: login,
    email: null,
    language: null,
    balance: null,
  };
}

export function failure(kind: FailureKind, retryAfterSeconds: number | null = null): PanelFailure {
  return new PanelFailure({ kind, procedure: 'auth', retryAfterSeconds });
}

type Answers = {
  signIn?: SignInResult | PanelFailure;
  confirmSecondFactor?: SecondFactorResult | PanelFailure;
  whoAmI?: WhoAmI | PanelFailure;
};

/** A panel that answers what it is told to, and writes down what it was asked. */
export function testPanel(answers: Answers): SignInPanel & { asked: string[] } {
  const asked: string[] = [];
  async function say<Answer>(name: string, answer: Answer | PanelFailure | undefined): Promise<Answer> {
    asked.push(name);
    if (answer === undefined) throw new Error(`${name} was not expected`);
    if (answer instanceof PanelFailure) throw answer;
    return answer;
  }
  return {
    asked,
    signIn: () => say('signIn', answers.signIn),
    confirmSecondFactor: () => say('confirmSecondFactor', answers.confirmSecondFactor),
    whoAmI: () => say('whoAmI', answers.whoAmI),
  };
}
