import { whoAmI } from '../panel/sessionProcedures.ts';
import type { Customer } from '../panel/sessionProcedures.ts';
import { currentCustomer, sessionState, setSession } from './session.ts';
import { sessionMarker } from './sessionMarker.ts';

/** Sign-out waits for this answer: no longer than a customer would. */
const TIME_LIMIT_MS = 8000;

let asking: Promise<Customer | null> | null = null;

/**
 * Finds out who is signed in, once, after the panel has answered anything at all. Costs nothing where it is known;
 * where the panel does not say, the next call tries again.
 */
export function noteSession(): void {
  if (sessionState().state === 'unknown') void establish();
}

/** Who is signed in, null where nobody is or the panel does not say. Calls at the same time share one request. */
export function establish(ask = whoAmI): Promise<Customer | null> {
  asking ??= askPanel(ask).finally(() => {
    asking = null;
  });
  return asking;
}

async function askPanel(ask: typeof whoAmI): Promise<Customer | null> {
  if (sessionState().state !== 'unknown') return currentCustomer();
  const answer = await ask({ timeoutMs: TIME_LIMIT_MS }).catch(() => null);
  // Meanwhile somebody may have signed in or out on this page: that is newer.
  if (sessionState().state !== 'unknown' || answer?.state !== 'signedIn') return currentCustomer();
  sessionMarker.adopt();
  setSession({ state: 'signedIn', customer: answer.customer });
  return answer.customer;
}
