import { setOutlived } from '../panel/sessionGuard.ts';
import type { GuardDecision } from '../panel/sessionGuard.ts';
import { paths, signInPath } from '../paths.ts';
import { watchAttendance } from './attendance.ts';
import { isPageHidden, loadAfresh, presentPath } from './departure.ts';
import { noteFirstStep } from './firstStep.ts';
import { leaveSignedOut } from './leaveSignedOut.ts';
import { dutyOf, openOtherTabs } from './otherTabs.ts';
import type { OtherTabs, TabMessage } from './otherTabs.ts';
import { currentCustomer, sessionState } from './session.ts';
import { sessionParts } from './sessionEvents.ts';
import { sessionMarker } from './sessionMarker.ts';
import { signInAgain } from './sessionQuestions.ts';
import { isSigningOut } from './signingOut.ts';
import { watchTyping } from './typing.ts';

let tabs: OtherTabs | null = null;

/** Looks after other tabs and old pages from now on; called as often as one likes. Not in the first load. */
export function watchSession(): OtherTabs {
  return (tabs ??= startWatching());
}

function startWatching(): OtherTabs {
  watchTyping();
  watchAttendance();
  // Hidden by us: it is on its way out, and what it holds would leave with it (S031).
  setOutlived(() => isPageHidden() || sessionMarker.isOutlived());
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isPageHidden()) loadAfresh();
    else leaveIfOutlived();
  });
  document.addEventListener('visibilitychange', leaveIfOutlived);
  leaveIfOutlived();
  return openOtherTabs(hearTab);
}

/** Over the page where it is somebody's, else by way of the sign-in page. */
export async function sessionEnded({
  secondFactorOwed,
}: {
  secondFactorOwed: boolean;
}): Promise<GuardDecision> {
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
