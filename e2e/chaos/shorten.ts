/**
 * The shortest list of steps found that still fails. Leaves out ever smaller runs of them, from the end, for what came
 * last seldom caused it; asks `fails` at most `budget` times.
 */
export async function shorten<Step>(
  steps: readonly Step[],
  fails: (steps: Step[]) => Promise<boolean>,
  budget: number,
): Promise<Step[]> {
  let shortest = [...steps];
  let left = budget;
  let size = Math.ceil(steps.length / 2);
  while (size >= 1) {
    let hasShrunk = false;
    for (let start = shortest.length - size; start > -size && left > 0; start -= size) {
      const without = shortest.toSpliced(Math.max(0, start), size + Math.min(0, start));
      if (without.length === shortest.length) continue;
      left -= 1;
      if (!(await fails(without))) continue;
      shortest = without;
      hasShrunk = true;
    }
    if (!hasShrunk || left === 0) size = size === 1 || left === 0 ? 0 : Math.floor(size / 2);
  }
  return shortest;
}
