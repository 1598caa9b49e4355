import type { Customer } from '../panel/sessionProcedures.ts';

/** 'unknown' until the panel has said who it is; requests are made all the same. 'signedOut': by this very page. */
export type SessionState =
  | { state: 'unknown' }
  | { state: 'signedOut' }
  | { state: 'signedIn'; customer: Customer };

let current: SessionState = { state: 'unknown' };
const listeners = new Set<() => void>();

export function sessionState(): SessionState {
  return current;
}

/** Who is signed in; null as long as that is not known. */
export function currentCustomer(): Customer | null {
  return current.state === 'signedIn' ? current.customer : null;
}

/** Runs `listener` whenever it changes; returns how to stop. */
export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** For this room alone: the others only read. */
export function setSession(next: SessionState): void {
  current = next;
  for (const listener of listeners) listener();
}
