import { useEffect } from 'react';
import type { RefObject } from 'react';
import { keepInPlace } from './keepInPlace.ts';
import { pieceAt, withPieces } from './restingPieces.ts';
import type { SetPieces } from './restingPieces.ts';

/** Entries are drawn this far ahead of being seen. */
const AHEAD = '800px 0px';

/** Draws what comes near the screen; `drawn` is null where nothing rests. */
export function useNearPieces(
  list: RefObject<HTMLElement | null>,
  drawn: ReadonlySet<number> | null,
  setDrawn: SetPieces,
): void {
  useEffect(() => {
    const box = list.current;
    if (drawn === null || box === null) return undefined;
    const near = new IntersectionObserver(
      (changes) => {
        const pieces = changes
          .filter(({ isIntersecting }) => isIntersecting)
          .map(({ target }) => pieceAt(target));
        if (pieces.length > 0) keepInPlace(box, () => setDrawn(withPieces(pieces)));
      },
      { rootMargin: AHEAD },
    );
    for (const piece of box.querySelectorAll('[data-piece]')) near.observe(piece);
    return () => near.disconnect();
  }, [list, drawn, setDrawn]);
}
