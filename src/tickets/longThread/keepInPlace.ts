import { flushSync } from 'react-dom';

/** The bar and a little: what is higher is not read. */
const READ_FROM_PX = 72;

/**
 * Makes the change at once, and what is being read stays where it is on the screen. Browsers' own scroll anchoring may
 * hold on to a piece at rest, which goes; Safari has none.
 */
export function keepInPlace(list: HTMLElement, change: () => void): void {
  const { style } = document.documentElement;
  const read = firstOnScreen(list, '[data-in]');
  const piece = firstOnScreen(list, '[data-piece]');
  style.setProperty('overflow-anchor', 'none');
  flushSync(change);
  const drawn = piece && list.querySelector(`[data-in="${piece.element.getAttribute('data-piece')}"]`);
  if (read) holdAt(read.top, read.element);
  else if (piece && drawn) holdAt(piece.top, drawn);
  style.removeProperty('overflow-anchor');
}

function holdAt(top: number, element: Element): void {
  window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
}

function firstOnScreen(list: HTMLElement, which: string): { element: Element; top: number } | null {
  for (const element of list.querySelectorAll(which)) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > READ_FROM_PX && top < window.innerHeight) return { element, top };
  }
  return null;
}
