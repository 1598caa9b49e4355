/** The same schedules at each run of the gate. Others, and more: `npm run chaos -- --schedules 2000 --seed 7`. */
const SEED = 20_261_125;

/** So many schedules in a plain run, with their seed; `title` says both. */
export function chaosRuns(usual: number) {
  const { CHAOS_RUNS, CHAOS_SEED } = process.env;
  const parameters = { numRuns: Number(CHAOS_RUNS ?? usual), seed: Number(CHAOS_SEED ?? SEED) };
  return { parameters, title: `${parameters.numRuns} schedules, seed ${parameters.seed}` };
}
