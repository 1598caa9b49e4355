export type GuardDecision = 'resumed' | 'abandoned';

/** What an ended session means is decided outside: by `session`, which shows the sign-in dialog. */
export type SessionGuard = {
  /** 'resumed': the same customer is signed in again. 'abandoned': nobody, or somebody else. */
  ended(reason: { secondFactorOwed: boolean }): Promise<GuardDecision>;
};

const nobodyAsks: SessionGuard = { ended: () => Promise.resolve('abandoned') };

let guard = nobodyAsks;
let isOutlived = (): boolean => false;
let pending: Promise<GuardDecision> | null = null;
let decisions = 0;
let lastAbandonment = 0;

/** Null takes the guard away: a call refused for want of a session then fails at once. */
export function setSessionGuard(next: SessionGuard | null): void {
  guard = next ?? nobodyAsks;
}

/** `test` tells whether somebody else has signed in, or all have signed out, since the page was opened. */
export function setOutlived(test: () => boolean): void {
  isOutlived = test;
}

/** Whatever the page sends would be sent in the name of whoever is signed in now (S009). */
export function isPageOutlived(): boolean {
  return isOutlived();
}

/** A moment to compare with: a call notes it before it is sent. */
export function guardMoment(): number {
  return decisions;
}

/** The guard is being asked, or has decided since that moment: whoever was refused since need not ask again. */
export function isOvertaken(moment: number): boolean {
  return pending !== null || decisions !== moment;
}

/**
 * What was decided since that moment, else what is decided now: however many calls find the session ended, the guard
 * is asked once (S011). One abandonment since is final: the next session may be another customer's (S009).
 */
export async function guardDecision(
  moment: number,
  reason: { secondFactorOwed: boolean },
): Promise<GuardDecision> {
  if (pending === null && decisions === moment) {
    pending = askGuard({ secondFactorOwed: reason.secondFactorOwed }).finally(() => {
      pending = null;
    });
  }
  await pending;
  return lastAbandonment > moment ? 'abandoned' : 'resumed';
}

/** For sign-out: nothing that is under way may go on in a later session. */
export function abandonCallsUnderWay(): void {
  note('abandoned');
}

async function askGuard(reason: { secondFactorOwed: boolean }): Promise<GuardDecision> {
  try {
    return note(await guard.ended(reason));
  } catch {
    return note('abandoned');
  }
}

function note(decision: GuardDecision): GuardDecision {
  decisions += 1;
  if (decision === 'abandoned') lastAbandonment = decisions;
  return decision;
}
