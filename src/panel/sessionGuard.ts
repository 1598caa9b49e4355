/** What an ended session means is decided outside: by `session`, which shows the sign-in dialog. */
export type SessionGuard = {
  /** 'resumed': the same customer is signed in again. 'abandoned': nobody, or somebody else. */
  ended(reason: { secondFactorOwed: boolean }): Promise<'resumed' | 'abandoned'>;
};

const nobodyAsks: SessionGuard = { ended: () => Promise.resolve('abandoned') };

let guard = nobodyAsks;
let pending: Promise<'resumed' | 'abandoned'> | null = null;
let resumptions = 0;

/** Null takes the guard away: a refused call then fails at once. */
export function setSessionGuard(next: SessionGuard | null): void {
  guard = next ?? nobodyAsks;
}

/** How often a session was taken up again: a call notes it before it is sent. */
export function sessionResumptions(): number {
  return resumptions;
}

export function isGuardPending(): boolean {
  return pending !== null;
}

/** However many calls find the session ended, the guard is asked once (S011). A guard that fails has given up. */
export function awaitGuard(reason: { secondFactorOwed: boolean }): Promise<'resumed' | 'abandoned'> {
  pending ??= askGuard(reason).finally(() => {
    pending = null;
  });
  return pending;
}

async function askGuard(reason: { secondFactorOwed: boolean }): Promise<'resumed' | 'abandoned'> {
  try {
    const decision = await guard.ended(reason);
    if (decision === 'resumed') resumptions += 1;
    return decision;
  } catch {
    return 'abandoned';
  }
}
