import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Place } from './places.ts';

type Left = { scroll: number; focus: Element | null };

/**
 * Where the customer arrives after going elsewhere: at the top, with focus on the content; back on the list, where
 * it was left, with focus on the row that was opened. The browser's own restoring would run before the rows show.
 */
export function useArrival(place: Place): void {
  const isList = place.name === 'list';
  const key =
    place.name === 'ticket' ? `ticket ${place.id}` : place.name === 'list' ? place.pathname : place.name;
  const left = useRef<Left>({ scroll: 0, focus: null });
  const before = useRef<{ key: string; isList: boolean } | null>(null);

  useEffect(() => {
    history.scrollRestoration = 'manual';
  }, []);

  useEffect(() => {
    if (!isList) return undefined;
    const note = () => {
      // Going to a ticket moves scroll and focus while this still listens: that is not where the list was left.
      if (!before.current?.isList) return;
      left.current = { scroll: window.scrollY, focus: focusInMain() ?? left.current.focus };
    };
    window.addEventListener('scroll', note, { passive: true });
    window.addEventListener('focusin', note);
    return () => {
      window.removeEventListener('scroll', note);
      window.removeEventListener('focusin', note);
    };
  }, [isList]);

  useLayoutEffect(() => {
    const from = before.current;
    before.current = { key, isList };
    if (from === null || from.key === key) return;
    if (isList && !from.isList) {
      window.scrollTo(0, left.current.scroll);
      focusQuietly(left.current.focus);
    } else {
      left.current = isList ? { scroll: 0, focus: null } : left.current;
      window.scrollTo(0, 0);
      focusQuietly(null);
    }
  }, [key, isList]);
}

function focusInMain(): Element | null {
  const focused = document.activeElement;
  return focused?.closest('main') && focused.id !== 'main' ? focused : null;
}

function focusQuietly(wished: Element | null): void {
  const target = wished?.isConnected ? wished : document.getElementById('main');
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
