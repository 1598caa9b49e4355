import { useSyncExternalStore } from 'react';
import { secondsBlocked } from './signInView.ts';
import type { Block } from './signInView.ts';

/** Counts down to the end of a block, in whole seconds; 0 where there is none for this login. */
export function useSecondsLeft(block: Block | null, login: string): number {
  return useSyncExternalStore(block === null ? subscribeToNothing : subscribeToTime, () =>
    secondsBlocked(block, login, Date.now()),
  );
}

function subscribeToTime(listener: () => void): () => void {
  const timer = setInterval(listener, 250);
  return () => clearInterval(timer);
}

function subscribeToNothing(): () => void {
  return () => undefined;
}
