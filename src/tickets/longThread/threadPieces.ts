/** Up to this length a thread is drawn whole. */
const SHORT_THREAD = 60;
/** Entries that rest together and are drawn together. */
export const PIECE = 10;

/** A run of entries, `from` inclusive, `to` exclusive, in places of the thread. */
export interface Part {
  kind: 'drawn' | 'resting';
  from: number;
  to: number;
  /** Which part it is: a run that gets shorter stays the same one. */
  nth: number;
}

export function pieceOf(place: number): number {
  return Math.floor(place / PIECE);
}

/** Of a long thread the beginning, where it opens, and the end, where answers come; of a short one everything. */
export function piecesAtFirst(count: number): ReadonlySet<number> {
  if (count > SHORT_THREAD) return new Set([0, pieceOf(count - 1)]);
  return allPieces(count);
}

export function allPieces(count: number): ReadonlySet<number> {
  return new Set(Array.from({ length: Math.ceil(count / PIECE) }, (_, piece) => piece));
}

/**
 * The thread in order: what is drawn, and runs at rest between. A short thread never rests; nor does the end of one
 * that has grown, for whoever reads there must see what comes.
 */
export function partsOf(count: number, drawn: ReadonlySet<number>): Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < count; from += PIECE) {
    const to = Math.min(from + PIECE, count);
    const isDrawn = count <= SHORT_THREAD || to === count || drawn.has(pieceOf(from));
    const kind = isDrawn ? 'drawn' : 'resting';
    const last = parts.at(-1);
    if (last?.kind === kind) last.to = to;
    else parts.push({ kind, from, to, nth: parts.length });
  }
  return parts;
}

/** Places at which the pieces of a run begin. */
export function pieceStarts({ from, to }: Pick<Part, 'from' | 'to'>): number[] {
  return Array.from({ length: Math.ceil((to - from) / PIECE) }, (_, piece) => from + piece * PIECE);
}
