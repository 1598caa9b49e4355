import { useSyncExternalStore } from 'react';
import type { Customer } from '../panel/sessionProcedures.ts';
import { makeQuestion } from './question.ts';

export type SignInStep = 'password' | 'code';

/** Who is to sign in again, over the page they were at (S007, S016). */
export const signInAgain = makeQuestion<{ customer: Customer; step: SignInStep }, 'resumed' | 'abandoned'>();

/** What becomes of `count` texts that were never sent, at sign-out (S025). */
export const draftsAtSignOut = makeQuestion<{ count: number }, 'keep' | 'drop' | 'stay'>();

function subscribe(listener: () => void): () => void {
  const stops = [signInAgain.subscribe(listener), draftsAtSignOut.subscribe(listener)];
  return () => stops.forEach((stop) => stop());
}

/** Is one of this room's dialogs to be shown? The dialogs themselves are in a chunk of their own. */
export function useIsSessionAsking(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => signInAgain.standing() !== null || draftsAtSignOut.standing() !== null,
  );
}
