import { expect } from '../fixtures.ts';
import { test } from '../ownServer.ts';
import { House } from './house.ts';
import { playRun } from './oneRun.ts';
import { sabotage, sabotages } from './sabotage.ts';
import type { Sabotage } from './sabotage.ts';
import { plotOf } from './schedule.ts';

// `npm run chaos -- --teeth`: whether the runs would notice a panel that breaks its word. `npm test` leaves it out.

const firstSeed = Number(process.env['CHAOS_SEED'] ?? 1);
const mostRuns = 10;

for (const how of Object.keys(sabotages) as Sabotage[]) {
  test(`a panel that ${how} is noticed within ${mostRuns} runs`, async ({ browser, startServer, watch }) => {
    test.setTimeout(300_000);
    watch.allow(/./);
    const house = await House.open(startServer, ({ dataDir }) => sabotage(dataDir, how));
    const breaches: string[] = [];
    for (let run = 0; run < mostRuns && breaches.length === 0; run += 1) {
      breaches.push(...(await playRun({ browser, house, watch }, plotOf(firstSeed + run))).breaches);
    }
    await house.close();
    expect(breaches).not.toEqual([]);
  });
}
