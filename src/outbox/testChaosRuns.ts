/** The same schedules at each run of the gate. Others, and more: `CHAOS_RUNS=2000 CHAOS_SEED=7 npx vitest run chaos`. */
const SEED = 20_261_125;

/** So many schedules in a plain run, with their seed; `title` says both. */
export function chaosRuns(usual: number) {
  const { CHAOS_RUNS, CHAOS_SEED } = process.env;
  const parameters = { numRuns: Number(CHAOS_RUNS ?? usual), seed: Number(CHAOS_SEED ?? SEED) };
  return { parameters, title: `${parameters.numRuns} schedules, seed ${parameters.seed}` };
}
