import type { Customer } from '../panel/sessionProcedures.ts';
import { paths } from '../paths.ts';
import { leaveFor } from './departure.ts';
import { currentCustomer, setSession } from './session.ts';
import { sessionParts } from './sessionEvents.ts';
import { sessionMarker } from './sessionMarker.ts';
import { watchSession } from './sessionWatch.ts';
import { signInAgain } from './sessionQuestions.ts';
import { noteSignOutOwed } from './signOutOwed.ts';
import { wipeTraces } from './wipeTraces.ts';

/** Somebody signed in on the sign-in page, where nothing of anybody is shown. */
export function enter(customer: Customer): void {
  noteSignOutOwed(false);
  sessionMarker.renew();
  setSession({ state: 'signedIn', customer });
  watchSession().tell({ kind: 'signedIn', customerId: customer.id });
  sessionParts().onSignedIn(customer);
}

/** The sign-in page was opened with a session that lives: nobody signed in anew. */
export function enterAgain(customer: Customer): void {
  sessionMarker.adopt();
  setSession({ state: 'signedIn', customer });
  sessionParts().onSignedIn(customer);
}

/**
 * Somebody signed in over the page of the customer whose session had ended. The same: what waits goes on. Another:
 * this page goes away whole before anything of theirs is asked for; the first one's drafts stay stored (S009).
 */
export function resume(customer: Customer): void {
  const isSame = currentCustomer()?.id === customer.id;
  if (isSame) sessionMarker.restore();
  else sessionMarker.renew();
  watchSession().tell({ kind: 'signedIn', customerId: customer.id });
  if (isSame) {
    setSession({ state: 'signedIn', customer });
    signInAgain.answer('resumed');
  } else {
    wipeTraces(null, window);
    leaveFor(paths.tickets);
    signInAgain.answer('abandoned');
  }
}
