import { whoAmI } from '../panel/sessionProcedures.ts';
import type { Customer } from '../panel/sessionProcedures.ts';
import type { SignInStep } from './sessionQuestions.ts';

/** Longer than this nobody waits for a form; it is shown, and what the panel says later no longer counts. */
const PATIENCE_MS = 5000;

let known: SignInStep | null = null;

/** What the panel has just said of the session, so that the sign-in page need not ask once more. */
export function noteFirstStep(step: SignInStep): void {
  known = step;
}

export type Entry = { step: SignInStep } | { step: 'done'; customer: Customer };

let askedAhead: Promise<Entry> | null = null;

/** Asks while the sign-in page itself is still being loaded. */
export function warmSignIn(): void {
  askedAhead ??= askPanel(whoAmI);
}

/** Where the sign-in begins: at the code where only that is owed (S005), nowhere where somebody is signed in. */
export async function findEntry(ask: typeof whoAmI = whoAmI): Promise<Entry> {
  const [step, ahead] = [known, askedAhead];
  known = null;
  askedAhead = null;
  return step === null ? (ahead ?? askPanel(ask)) : { step };
}

async function askPanel(ask: typeof whoAmI): Promise<Entry> {
  const answer = await ask({ timeoutMs: PATIENCE_MS }).catch(() => null);
  if (answer?.state === 'signedIn') return { step: 'done', customer: answer.customer };
  return { step: answer?.state === 'secondFactorOwed' ? 'code' : 'password' };
}
