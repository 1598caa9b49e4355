import { useSyncExternalStore } from 'react';

/** Where the facts have a column of their own; the style sheet's border, too. */
const WIDE = '(min-width: 1024px)';

function subscribe(listener: () => void): () => void {
  const wide = window.matchMedia(WIDE);
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}

export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
}
