import type { Dispatch, SetStateAction } from 'react';

export type SetPieces = Dispatch<SetStateAction<ReadonlySet<number>>>;

/** The piece that the element is or lies in, by the mark that `RestingEntries` gives it; -1 for none. */
export function pieceAt(element: Element): number {
  return Number(element.closest('[data-piece]')?.getAttribute('data-piece') ?? -1);
}

/** The same set where nothing is added, so that nothing is drawn again. */
export function withPieces(pieces: readonly number[]) {
  return (drawn: ReadonlySet<number>): ReadonlySet<number> =>
    pieces.every((piece) => drawn.has(piece)) ? drawn : new Set([...drawn, ...pieces]);
}
