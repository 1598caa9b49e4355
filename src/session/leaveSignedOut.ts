import type { Customer } from '../panel/sessionProcedures.ts';
import { paths } from '../paths.ts';
import { hidePage, leaveFor } from './departure.ts';
import { onSession, setSession } from './session.ts';
import { sessionParts } from './sessionEvents.ts';
import { signInAgain } from './sessionQuestions.ts';
import { wipeTraces } from './wipeTraces.ts';

/**
 * The last steps of a tab whose customer has signed out, here or in another tab: it forgets them and shows the
 * sign-in (S012). `isReachable` is false where the server could not be reached.
 */
export async function leaveSignedOut(
  customer: Customer | null,
  { isReachable }: { isReachable: boolean },
): Promise<void> {
  if (isReachable) hidePage();
  // What the app cannot throw away must not keep the customer on the page.
  await Promise.allSettled([sessionParts().onSignedOut(customer)]);
  wipeTraces(customer?.id ?? null, window);
  setSession({ state: 'signedOut' });
  if (isReachable) leaveFor(paths.signIn);
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
