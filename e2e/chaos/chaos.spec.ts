import { expect } from '../fixtures.ts';
import { test } from '../ownServer.ts';
import { House } from './house.ts';
import { playRun } from './oneRun.ts';
import type { Run, Stage } from './oneRun.ts';
import { plotOf, printPlot } from './schedule.ts';
import type { Plot } from './schedule.ts';
import { shorten } from './shorten.ts';
import { provoked } from './visit.ts';

/** `npm run chaos` asks for more, and for others. Each run has the seed after that of the run before. */
const runs = Number(process.env['CHAOS_RUNS'] ?? 50);
const firstSeed = Number(process.env['CHAOS_SEED'] ?? 1);
const runsPerTest = 10;
/** How often a plot that failed is played again to make it shorter. */
const shortenings = 25;

for (let start = 0; start < runs; start += runsPerTest) {
  const count = Math.min(runsPerTest, runs - start);
  const seed = firstSeed + start;
  test(`P1 P2 P3 P4 P5 P6 chaos, seeds ${seed} to ${seed + count - 1}: storage, ledger and what was told agree`, async ({
    browser,
    startServer,
    watch,
  }) => {
    test.setTimeout(300_000);
    watch.allow(provoked);
    const house = await House.open(startServer);
    const stage = { browser, house, watch };
    const failures: string[] = [];
    const statements: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const plot = plotOf(seed + index);
      const run = await playRun(stage, plot);
      statements.push(...run.told);
      if (run.breaches.length > 0) failures.push(await told(stage, plot, run));
    }
    await house.close();
    expect(failures.join('\n\n')).toBe('');
    // One run alone may be all silence; ten of them are not.
    if (count === runsPerTest) expect(statements, 'something was told and looked up').not.toEqual([]);
  });
}

/** What a failing run prints: the plot made as short as it goes, and what was not so. */
async function told(stage: Stage, plot: Plot, run: Run): Promise<string> {
  const isBroken = async (steps: Plot['steps']) =>
    (await playRun(stage, { ...plot, steps })).breaches.length > 0;
  const steps = await shorten(plot.steps, isBroken, shortenings);
  const lines = [
    ...run.breaches.map((words) => `  ✗ ${words}`),
    ...run.missed.map((words) => `  could not: ${words}`),
  ];
  return [printPlot(plot), ...lines, `shortened: ${printPlot({ ...plot, steps })}`].join('\n');
}
