import { useEffect } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { pieceAt, withPieces } from './restingPieces.ts';
import type { SetPieces } from './restingPieces.ts';

/** By then the browser's search has found its place among the entries drawn. */
const SEARCHED_MS = 400;

/** Draws the entries in whose resting text the browser's search has found a word. */
export function useSearchedPieces(
  list: RefObject<HTMLElement | null>,
  rests: boolean,
  setDrawn: SetPieces,
): void {
  useEffect(() => {
    const box = list.current;
    if (!rests || box === null) return undefined;
    const found = ({ target }: Event) => {
      const piece = target instanceof Element ? pieceAt(target) : -1;
      // At once: the browser goes on with its search in what then stands there.
      flushSync(() => setDrawn(withPieces([piece])));
      setTimeout(() => bringIntoView(box, piece), SEARCHED_MS);
    };
    box.addEventListener('beforematch', found);
    return () => box.removeEventListener('beforematch', found);
  }, [list, rests, setDrawn]);
}

/** A search that could not go on (an address with `#:~:text=`) has scrolled nowhere: to where the words are, then. */
function bringIntoView(list: HTMLElement, piece: number): void {
  const entries = Array.from(list.querySelectorAll(`[data-in="${piece}"]`));
  const isSeen = entries.some((entry) => {
    const { top, bottom } = entry.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
  if (!isSeen) entries[0]?.scrollIntoView();
}
