import { useEffect, useState } from 'react';
import { useIsPresent } from './useIsPresent.ts';

const LOCK = 'frontdesk news';

/**
 * Since when this tab is the one that asks the panel for all of this browser. Of those that are looked at one is; when it
 * is looked at no longer, or closed, the next takes over. Epoch milliseconds, null while it is not. Without locks in the browser each tab is.
 */
export function useLead(): number | null {
  const isPresent = useIsPresent();
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => {
    if (!isPresent) return undefined;
    const leave = new AbortController();
    void takeLead(leave.signal, () => setSince(Date.now()));
    return () => {
      leave.abort();
      setSince(null);
    };
  }, [isPresent]);
  return isPresent ? since : null;
}

/** Waits for the lead and keeps it until the signal is aborted. */
async function takeLead(leave: AbortSignal, onLead: () => void): Promise<void> {
  if (!('locks' in navigator)) return onLead();
  try {
    await navigator.locks.request(LOCK, { signal: leave }, async () => {
      onLead();
      await untilAborted(leave);
    });
  } catch {
    // Left before its turn came; or the browser gives no locks here, and this tab asks for itself.
    if (!leave.aborted) onLead();
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
