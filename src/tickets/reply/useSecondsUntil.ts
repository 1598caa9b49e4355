import { useSyncExternalStore } from 'react';

/** Whole seconds until an instant (epoch ms), counted down to 0. */
export function useSecondsUntil(until: number): number {
  return useSyncExternalStore(subscribe, () => Math.max(0, Math.ceil((until - Date.now()) / 1000)));
}

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, 250);
  return () => clearInterval(timer);
}
