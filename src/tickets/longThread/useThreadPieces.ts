import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { withPieces } from './restingPieces.ts';
import { allPieces, partsOf, pieceOf, piecesAtFirst } from './threadPieces.ts';
import type { Part } from './threadPieces.ts';
import { useNearPieces } from './useNearPieces.ts';
import { useSearchedPieces } from './useSearchedPieces.ts';

interface ThreadPieces {
  parts: readonly Part[];
  /** Draws the entry at this place at once, so that it can be scrolled to. */
  reveal(place: number): void;
}

/**
 * Which entries of a thread are drawn. What is far from the screen rests, as plain text that the browser's search
 * finds (`RestingEntries`). It is drawn when it comes near, when the search finds a word in it, and for printing.
 */
export function useThreadPieces(list: RefObject<HTMLElement | null>, count: number): ThreadPieces {
  const [drawn, setDrawn] = useState(() => piecesAtFirst(count));
  const isPrinting = useIsPrinting();
  const parts = partsOf(count, isPrinting ? allPieces(count) : drawn);
  const rests = parts.some(({ kind }) => kind === 'resting');
  useNearPieces(list, rests ? drawn : null, setDrawn);
  useSearchedPieces(list, rests, setDrawn);
  return { parts, reveal: (place) => flushSync(() => setDrawn(withPieces([pieceOf(place)]))) };
}

/** The browser asks for the page as it prints it before it lays it out: it must be whole by then. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}
