import { focusManager } from '@tanstack/react-query';

/** Nobody has acted for so long: whatever is polled would only keep the session alive (panel protocol §3.4). */
const PATIENCE_MS = 30 * 60_000;

const acts = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchmove', 'visibilitychange'] as const;

/** From then on nothing is polled while nobody is there; whoever comes back sees what is new at once (S015). */
export function watchAttendance(): void {
  let lastAct = Date.now();
  let isAway = false;

  const look = () => {
    const left = lastAct + PATIENCE_MS - Date.now();
    isAway = left <= 0;
    if (isAway) focusManager.setFocused(false);
    else setTimeout(look, left);
  };

  const act = () => {
    lastAct = Date.now();
    if (!isAway) return;
    focusManager.setFocused(undefined);
    look();
  };

  for (const type of acts) document.addEventListener(type, act, { capture: true, passive: true });
  look();
}
