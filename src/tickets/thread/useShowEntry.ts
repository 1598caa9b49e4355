import { useCallback, useEffect, useRef } from 'react';
import type { ThreadEntry } from '../../panel/readTicket.ts';
import { anchorOf } from './messageAddress.ts';

/**
 * Goes to the entry at a place of the thread, for the eye and for whoever listens. The same function each time; a place
 * where nothing stands moves nobody.
 */
export function useShowEntry(
  entries: readonly ThreadEntry[],
  reveal: (place: number) => void,
): (place: number) => void {
  const latest = useRef({ entries, reveal });
  useEffect(() => {
    latest.current = { entries, reveal };
  });
  return useCallback((place) => {
    const entry = latest.current.entries[place];
    if (!entry) return;
    latest.current.reveal(place);
    const element = document.getElementById(anchorOf(entry.id));
    element?.closest('li')?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, []);
}
