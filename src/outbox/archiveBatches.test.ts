import { expect, it } from 'vitest';

import { BATCH_SIZE } from './archiveAct.ts';
import { callsAtLeaving } from './callsAtLeaving.ts';
import { archiveWorld, HOLD_MS } from './testArchive.ts';
import { idOf, lostAfter, lostBefore } from './testArchivePanel.ts';
import { allPauses } from './testWorld.ts';

const counts = ({ fates }: { fates: Partial<Record<string, number[]>> }) =>
  Object.fromEntries(Object.entries(fates).map(([fate, ids]) => [fate, ids?.length]));

/** A thousand tickets on their way; `inBatch` runs while the named batch is at the panel. */
async function thousand(batch: number, inBatch: (story: Awaited<ReturnType<typeof archiveWorld>>) => void) {
  const story = await archiveWorld(1000);
  const { promise: until, resolve } = Promise.withResolvers();
  let checks = 0;
  story.panel.onCheck = () => {
    checks += 1;
    if (checks !== batch) return;
    story.panel.fates.push({ kind: 'slow', until });
  };
  await story.tab.hold(story.rows);
  await story.letGo();
  inBatch(story);
  resolve(null);
  await story.world.quiet();
  await story.world.quiet();
  return story;
}

it('S089 a thousand go in calls of 200, in order, and are all accounted for', async () => {
  const { panel, tab } = await thousand(0, () => {});
  expect(panel.calls.map(({ ids }) => [ids.length, ids[0]])).toEqual([
    [BATCH_SIZE, 1],
    [BATCH_SIZE, 201],
    [BATCH_SIZE, 401],
    [BATCH_SIZE, 601],
    [BATCH_SIZE, 801],
  ]);
  expect(counts(tab)).toEqual({ archived: 1000 });
});

it('S089 Stop lets the batch that is under way end, and the rest stays and can be sent', async () => {
  const { panel, tab, letGo } = await thousand(2, ({ tab }) => {
    expect(counts(tab)).toEqual({ archived: 200, going: 200, waiting: 600 });
    tab.archive.stopAct(tab.act.actId);
    expect(tab.act.isStopping).toBe(true);
  });
  expect(counts(tab)).toEqual({ archived: 400, notSent: 600 });
  expect(tab.act.stage).toMatchObject({ name: 'over', why: 'stopped' });
  expect(panel.calls).toHaveLength(2);
  tab.archive.retry(tab.act.actId, HOLD_MS);
  await letGo();
  expect(panel.archived).toHaveLength(1000);
  expect(counts(tab)).toEqual({ archived: 600 });
});

it('S089 the network is lost after some: these are told, the others are not sent and can be', async () => {
  const { panel, tab, world, letGo } = await thousand(2, ({ panel }) => {
    panel.fates.push(lostBefore);
  });
  expect(counts(tab)).toEqual({ archived: 400, unknown: 200, notSent: 400 });
  await world.advance(allPauses);
  expect(counts(tab)).toEqual({ archived: 400, notArrived: 200, notSent: 400 });
  expect(tab.act.stage).toMatchObject({ name: 'over', why: 'network' });
  tab.archive.retry(tab.act.actId, HOLD_MS);
  await letGo();
  await world.quiet();
  expect(panel.archived).toHaveLength(1000);
});

it('S089 offline between two batches: the rest never leaves', async () => {
  const { panel, tab } = await thousand(2, ({ tab }) => void tab.tab.change({ isOnline: false }));
  expect(counts(tab)).toEqual({ archived: 400, notSent: 600 });
  expect(tab.act.stage).toMatchObject({ why: 'offline' });
  expect(panel.calls).toHaveLength(2);
});

it('S089 an answer lost in the middle, after the panel did it, is found, and the rest waits for a press', async () => {
  const { panel, tab, world } = await thousand(2, ({ panel }) => void panel.fates.push(lostAfter));
  await world.advance(1_000);
  expect(counts(tab)).toEqual({ archived: 600, notSent: 400 });
  await world.advance(allPauses);
  expect(panel.calls).toHaveLength(3);
});

it('a panel that takes nothing of a batch is not asked for the next', async () => {
  const { panel, tab } = await thousand(2, ({ panel }) => void panel.fates.push({ kind: 'refusesAll' }));
  expect(panel.calls).toHaveLength(3);
  expect(counts(tab)).toEqual({ archived: 400, refused: 200, notSent: 400 });
  expect(tab.act.stage).toMatchObject({ why: 'panel', refusal: 'Not now' });
});

it('S031 the page closes between two batches: all the rest goes at once', async () => {
  const { panel, tab, world, open } = await thousand(2, ({ tab }) => void tab.close());
  expect(panel.calls.slice(2).map(({ ids, keepalive }) => [ids.length, keepalive])).toEqual([[800, true]]);
  const next = await open();
  await world.advance(1_000);
  expect(counts(next)).toEqual({ archived: 1000 });
  expect(tab.tab.isAlive).toBe(false);
});

it('what may outlive the page is kept within what a browser and the panel take', () => {
  const ids = Array.from({ length: 5_000 }, (_, index) => idOf(1_000_000 + index));
  const calls = callsAtLeaving(ids);
  expect(calls.every((call) => call.length > 0 && call.length <= 1000)).toBe(true);
  expect(calls.flat()).toEqual(ids.slice(0, calls.flat().length));
  const bytes = calls.reduce((sum, call) => sum + encodeURIComponent(call.join(', ')).length + 100, 0);
  expect(bytes).toBeLessThan(64 * 1024 + 2 * calls.flat().length);
  expect(callsAtLeaving([])).toEqual([]);
});
