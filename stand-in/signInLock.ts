const windowMs = 60_000;
const blockMs = 20_000;
const maxFailures = 5;
const maxLogins = 10_000;

/** Seconds a login stays blocked (panel protocol §2.2). */
export const blockSeconds = blockMs / 1000;

/** Counts wrong passwords by login, known or not: five within a minute block it for twenty seconds (panel protocol §2.2). */
export interface SignInLock {
  isBlocked(login: string, now: number): boolean;
  failed(login: string, now: number): void;
  succeeded(login: string): void;
  /** Attempts on one login go one after another, or a hundred at once would all be let through. */
  inTurn<Result>(login: string, act: () => Promise<Result>): Promise<Result>;
}

interface Entry {
  failures: readonly number[];
  blockedUntil: number;
}

export function createSignInLock(): SignInLock {
  const entries = new Map<string, Entry>();
  const turns = new Map<string, Promise<unknown>>();
  return {
    isBlocked: (login, now) => now < (entries.get(login)?.blockedUntil ?? 0),
    failed(login, now) {
      if (entries.size >= maxLogins) dropOld(entries, now);
      const recent = (entries.get(login)?.failures ?? []).filter((at) => at > now - windowMs);
      const failures = [...recent, now];
      const isFull = failures.length >= maxFailures;
      entries.set(login, { failures: isFull ? [] : failures, blockedUntil: isFull ? now + blockMs : 0 });
    },
    succeeded: (login) => void entries.delete(login),
    inTurn(login, act) {
      const turn = (turns.get(login) ?? Promise.resolve()).then(act, act);
      turns.set(login, turn);
      const leave = () => {
        if (turns.get(login) === turn) turns.delete(login);
      };
      turn.then(leave, leave);
      return turn;
    },
  };
}

function dropOld(entries: Map<string, Entry>, now: number): void {
  for (const [login, { failures, blockedUntil }] of entries) {
    if (blockedUntil <= now && !failures.some((at) => at > now - windowMs)) entries.delete(login);
  }
}
