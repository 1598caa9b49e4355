import { paths } from '../paths.ts';
import { leaveFor } from './departure.ts';
import { endPanelSession } from './endPanelSession.ts';
import { establish } from './establish.ts';
import { onSession, setSession } from './session.ts';
import { sessionParts } from './sessionEvents.ts';
import { sessionMarker } from './sessionMarker.ts';
import { signInAgain } from './sessionQuestions.ts';
import { noteSignOutOwed } from './signOutOwed.ts';
import { wipeTraces } from './wipeTraces.ts';

let leaving: Promise<void> | null = null;

/**
 * Signs the customer out: nothing of them stays in this browser but what they chose to keep. Resolves early where
 * they chose to stay. The panel out of reach hinders nothing (S013).
 */
export function requestSignOut(): Promise<void> {
  leaving ??= leave().finally(() => {
    leaving = null;
  });
  return leaving;
}

/** While it is so, a session that has ended surprises nobody. */
export function isSigningOut(): boolean {
  return leaving !== null;
}

async function leave(): Promise<void> {
  const customer = await establish();
  noteSignOutOwed(true);
  const { panelTold } = await endPanelSession();
  if (panelTold) noteSignOutOwed(false);
  sessionMarker.drop();
  sessionParts().otherTabs.tell({ kind: 'signedOut' });
  setSession({ state: 'signedOut' });
  await sessionParts().onSignedOut(customer);
  wipeTraces(customer?.id ?? null, window);
  if (panelTold) leaveFor(paths.signIn);
  else showSignIn();
  signInAgain.answer('abandoned');
}

// Without a network a load would end on the browser's own error page. Whatever is behind this page in the history
// is loaded anew before it shows, so that nothing of the customer comes back out of memory.
function showSignIn(): void {
  window.addEventListener('popstate', leaveOnBack, { capture: true });
  const stop = onSession(() => {
    window.removeEventListener('popstate', leaveOnBack, { capture: true });
    stop();
  });
  sessionParts().navigate(paths.signIn);
}

function leaveOnBack(event: PopStateEvent): void {
  event.stopImmediatePropagation();
  leaveFor(paths.signIn);
}
