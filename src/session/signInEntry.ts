import { whoAmI } from '../panel/sessionProcedures.ts';
import type { Customer } from '../panel/sessionProcedures.ts';
import { takeFirstStep } from './firstStep.ts';
import type { SignInStep } from './sessionQuestions.ts';

/** Longer than this nobody waits for a form. */
const PATIENCE_MS = 5000;

export type Entry = { step: SignInStep } | { step: 'done'; customer: Customer };

/** Where the sign-in begins: at the code where only that is owed (S005), nowhere where somebody is signed in. */
export async function findEntry(ask: typeof whoAmI = whoAmI): Promise<Entry> {
  const step = takeFirstStep();
  if (step !== null) return { step };
  const answer = await ask({ timeoutMs: PATIENCE_MS }).catch(() => null);
  if (answer?.state === 'signedIn') return { step: 'done', customer: answer.customer };
  return { step: answer?.state === 'secondFactorOwed' ? 'code' : 'password' };
}
