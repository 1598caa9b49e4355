import { dropFirstAnswer } from '../panel/firstRequest.ts';
import { setSessionGuard } from '../panel/sessionGuard.ts';
import type { GuardDecision } from '../panel/sessionGuard.ts';
import { paths, signInPath } from '../paths.ts';
import { isPageHidden, loadAfresh, presentPath } from './departure.ts';
import { noteFirstStep } from './firstStep.ts';
import { leaveSignedOut } from './leaveSignedOut.ts';
import { dutyOf, openOtherTabs } from './otherTabs.ts';
import type { TabMessage } from './otherTabs.ts';
import { currentCustomer, sessionState, setSession } from './session.ts';
import { sessionParts, setSessionParts } from './sessionEvents.ts';
import type { SessionOptions } from './sessionEvents.ts';
import { sessionMarker } from './sessionMarker.ts';
import { signInAgain } from './sessionQuestions.ts';
import { isSigningOut } from './signingOut.ts';
import { isSignOutOwed } from './signOutOwed.ts';
import { watchTyping } from './typing.ts';

/** Called once, before the first render: from then on ended sessions, other tabs and old pages are looked after. */
export function startSession(options: SessionOptions): void {
  setSessionParts({ ...options, otherTabs: openOtherTabs(hearTab) });
  setSessionGuard({ ended });
  watchTyping();
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isPageHidden()) loadAfresh();
    else leaveIfOutlived();
  });
  document.addEventListener('visibilitychange', leaveIfOutlived);
  if (!isSignOutOwed()) return;
  dropFirstAnswer();
  setSession({ state: 'signedOut' });
  options.navigate(paths.signIn);
}

/** Over the page where it is somebody's, else by way of the sign-in page. */
async function ended({ secondFactorOwed }: { secondFactorOwed: boolean }): Promise<GuardDecision> {
  if (isSigningOut()) return 'abandoned';
  const step = secondFactorOwed ? 'code' : 'password';
  const customer = currentCustomer();
  if (customer !== null) return signInAgain.ask({ customer, step });
  noteFirstStep(step);
  if (!isAtSignIn()) sessionParts().navigate(signInPath(presentPath()));
  return 'abandoned';
}

function hearTab(message: TabMessage): void {
  const customer = currentCustomer();
  const isReachable = message.kind !== 'signedOut' || message.isReachable;
  switch (dutyOf(message, sessionState())) {
    case 'leave':
      if (customer !== null || !isAtSignIn()) void leaveSignedOut(customer, { isReachable });
      break;
    case 'reload':
      loadAfresh();
      break;
    case 'resume':
      sessionMarker.adopt();
      signInAgain.answer('resumed');
      break;
    case 'nothing':
      break;
  }
}

function isAtSignIn(): boolean {
  return location.pathname === paths.signIn;
}

// A page out of the back-forward cache, or one that slept, has missed what the other tabs said (S014).
function leaveIfOutlived(): void {
  if (document.visibilityState === 'visible' && sessionMarker.isOutlived()) loadAfresh();
}
