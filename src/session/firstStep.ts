import type { SignInStep } from './sessionQuestions.ts';

let known: SignInStep | null = null;

/** What the panel has just said of the session, so that the sign-in page need not ask once more. */
export function noteFirstStep(step: SignInStep): void {
  known = step;
}

/** Once; null where nothing is known. */
export function takeFirstStep(): SignInStep | null {
  const step = known;
  known = null;
  return step;
}
