import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Focus that was in the toast when it goes is given to the heading of what is on the screen. */
export function useFocusAfter(toast: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = toast;
    return () => {
      if (isFocusLost(current)) headingOnScreen()?.focus({ preventScroll: true });
    };
  }, [toast]);
}

/** What had focus was in the toast and is gone, or goes with it. */
export function isFocusLost(toast: HTMLElement | null): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || toast?.contains(activeElement) === true;
}

/** The list's heading is there, too, while a ticket lies over it. */
function headingOnScreen(): HTMLElement | undefined {
  return Array.from(document.querySelectorAll<HTMLElement>('#main h1')).find((each) =>
    each.checkVisibility(),
  );
}
