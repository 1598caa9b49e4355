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
    // Fresher than it must be it would draw everything a second time.
    if (Math.abs(Date.now() - now) >= MINUTE) now = Date.now();
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

/** As `useMinute`, by the panel's clock: for whatever the panel has dated. The same until a minute has passed. */
export function usePanelMinute(): number {
  const minute = useMinute();
  // Told to the second by each answer: taken to the minute, or each would draw all times anew.
  return minute + minutesAhead() * MINUTE;
}

function minutesAhead(): number {
  return Math.round((panelTime() - Date.now()) / MINUTE);
}
