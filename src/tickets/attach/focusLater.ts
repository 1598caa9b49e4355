import type { RefObject } from 'react';
import { whenPainted } from '../../ui/whenPainted.ts';

/** Frames until what comes of a file has been looked at, and its button is there. */
const PATIENCE_FRAMES = 30;

/** Where what had focus is gone, unless focus has gone elsewhere meanwhile. `instead`: where there is nothing to be found. */
export function focusLater(
  find: () => HTMLElement | null | undefined,
  instead: RefObject<HTMLElement | null>,
  tries = PATIENCE_FRAMES,
): void {
  whenPainted(() => {
    if (document.activeElement !== document.body) return;
    const found = find();
    if (found) found.focus();
    else if (tries > 0) focusLater(find, instead, tries - 1);
    else instead.current?.focus();
  });
}
