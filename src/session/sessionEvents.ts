import type { Customer } from '../panel/sessionProcedures.ts';

/** What the app does where the session needs it. */
export interface SessionOptions {
  /** Shows another address within the app, in place of the present entry of the history. */
  navigate(path: string): void;
  /** Somebody signed in on this page: whatever was read before is nobody's. */
  onSignedIn(customer: Customer): void;
  /** The customer signs out: what the app keeps of them is to be thrown away, in memory and in storage. */
  onSignedOut(customer: Customer | null): void | Promise<void>;
}

let parts: SessionOptions = {
  navigate: () => undefined,
  onSignedIn: () => undefined,
  onSignedOut: () => undefined,
};

export function sessionParts(): SessionOptions {
  return parts;
}

/** Set once, by `startSession`. */
export function setSessionParts(given: SessionOptions): void {
  parts = given;
}
