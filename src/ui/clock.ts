import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let now = Date.now();

function tick(): void {
  now = Date.now();
  for (const listener of listeners) listener();
}

function tickWhenSeen(): void {
  if (document.visibilityState === 'visible') tick();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    now = Date.now();
    timer = setInterval(tick, MINUTE);
    document.addEventListener('visibilitychange', tickWhenSeen);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tickWhenSeen);
  };
}

/** The time, epoch milliseconds, as fresh as a minute: relative times move by it, all in one render. */
export function useMinute(): number {
  return useSyncExternalStore(
    subscribe,
    () => now,
    () => now,
  );
}

let panelTime: () => number = Date.now;

/** Told once, before the first render: what time the panel has, for the browser's clock may be hours off (S017). */
export function setPanelTime(time: () => number): void {
  panelTime = time;
}

/** As `useMinute`, by the panel's clock: for whatever the panel has dated. */
export function usePanelMinute(): number {
  useMinute();
  return panelTime();
}
