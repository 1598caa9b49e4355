/** The word that was probably meant: the nearest by letters changed, added or left out; null where none is near. */
export function nearestWord(written: string, known: readonly string[]): string | null {
  const word = written.toLowerCase();
  // A word much longer than ours is none of ours misspelt; and its distance would be long to find (H059).
  const near = known.filter((each) => Math.abs(each.length - word.length) <= 2);
  const ranked = near
    .map((each) => ({ each, distance: distance(word, each) }))
    .filter(({ each, distance }) => distance <= (each.length > 4 ? 2 : 1))
    .toSorted((one, other) => one.distance - other.distance);
  return ranked[0]?.each ?? null;
}

/** Levenshtein's distance, row by row. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (const [column, each] of [...other].entries()) {
      const changed = (above[column] ?? 0) + (letter === each ? 0 : 1);
      line.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
