import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allPieces, partsOf, PIECE, pieceOf, piecesAtFirst, pieceStarts } from './threadPieces.ts';

test.each([0, 1, 10, 60])('a thread of %d is drawn whole', (count) => {
  expect(partsOf(count, piecesAtFirst(count)).filter(({ kind }) => kind === 'resting')).toEqual([]);
});

test('C57 of 2,000 entries the beginning and the end are drawn at first, the rest is one run', () => {
  expect(partsOf(2000, piecesAtFirst(2000))).toEqual([
    { kind: 'drawn', from: 0, to: 10, nth: 0 },
    { kind: 'resting', from: 10, to: 1990, nth: 1 },
    { kind: 'drawn', from: 1990, to: 2000, nth: 2 },
  ]);
});

test('what grows at the end is drawn, whatever was drawn before', () => {
  expect(partsOf(2001, piecesAtFirst(2000)).at(-1)).toMatchObject({ kind: 'drawn', from: 1990, to: 2001 });
});

test('each entry stands in exactly one part, in order, whatever is drawn', () => {
  const anyThread = fc.tuple(fc.nat(3000), fc.uniqueArray(fc.nat(300)));
  fc.assert(
    fc.property(anyThread, ([count, drawn]) => {
      const parts = partsOf(count, new Set(drawn));
      const places = parts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
      expect(places).toEqual(Array.from({ length: count }, (_, place) => place));
      expect(parts.every((part, at) => part.kind !== parts[at + 1]?.kind)).toBe(true);
    }),
  );
});

test('once every piece is drawn nothing rests', () => {
  fc.assert(
    fc.property(fc.nat(3000), (count) => {
      expect(partsOf(count, allPieces(count)).length).toBeLessThanOrEqual(1);
    }),
  );
});

test('the pieces of a run at rest begin where pieces begin', () => {
  expect(pieceStarts({ from: 10, to: 40 })).toEqual([10, 20, 30]);
  expect(pieceStarts({ from: 10, to: 40 }).map(pieceOf)).toEqual([1, 2, 3]);
  expect(PIECE).toBe(10);
});
