import { PanelFailure } from '../panel/failure.ts';
import { confirmSecondFactor, signIn, whoAmI } from '../panel/sessionProcedures.ts';
import type { Customer, SignInRejection } from '../panel/sessionProcedures.ts';
import { sessionMarker } from './sessionMarker.ts';

/** The panel's part in a sign-in; replaced in tests. */
export interface SignInPanel {
  signIn: typeof signIn;
  confirmSecondFactor: typeof confirmSecondFactor;
  whoAmI: typeof whoAmI;
}

const realPanel: SignInPanel = { signIn, confirmSecondFactor, whoAmI };

/** What came of one attempt. 'codeEnded': the half-open session is gone, the password is asked for again (S006). */
export type SignInOutcome =
  | { outcome: 'signedIn'; customer: Customer }
  | { outcome: 'codeOwed' }
  | { outcome: 'badPassword' }
  | { outcome: 'badCode' }
  | { outcome: 'codeEnded' }
  | {
      outcome: 'refused';
      reason: 'blocked' | 'address' | 'other';
      text: string | null;
      seconds: number | null;
    }
  | { outcome: 'failed'; failure: PanelFailure };

/** Never throws. Source: panel protocol §3.1. */
export function tryPassword(
  credentials: { username: string; password: string },
  panel: SignInPanel = realPanel,
): Promise<SignInOutcome> {
  return orFailed(async () => {
    const answer = await panel.signIn(credentials);
    return answer.outcome === 'rejected' ? refusalOf(answer) : whoCameIn(panel);
  });
}

/** `code` is six digits. Never throws. Source: panel protocol §3.2. */
export function tryCode(code: string, panel: SignInPanel = realPanel): Promise<SignInOutcome> {
  return orFailed(async () => {
    const answer = await panel.confirmSecondFactor(code);
    if (answer.outcome === 'accepted') return whoCameIn(panel);
    const { reason, text } = answer;
    if (reason === 'blocked') return { outcome: 'refused', reason, text, seconds: null };
    return reason === 'ended' ? { outcome: 'codeEnded' } : { outcome: 'badCode' };
  });
}

function refusalOf({ reason, text, retryAfterSeconds }: SignInRejection): SignInOutcome {
  if (reason === 'badPassword') return { outcome: 'badPassword' };
  return { outcome: 'refused', reason, text, seconds: retryAfterSeconds };
}

// That a password was accepted means nothing by itself (panel protocol §3.2).
async function whoCameIn(panel: SignInPanel): Promise<SignInOutcome> {
  sessionMarker.suspend();
  const answer = await panel.whoAmI();
  return answer.state === 'signedIn'
    ? { outcome: 'signedIn', customer: answer.customer }
    : { outcome: 'codeOwed' };
}

async function orFailed(attempt: () => Promise<SignInOutcome>): Promise<SignInOutcome> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof PanelFailure) return { outcome: 'failed', failure: error };
    throw error;
  }
}
