import { describe, expect, it } from 'vitest';

import { archiveWorld, HOLD_MS } from './testArchive.ts';
import { lostAfter, lostBefore } from './testArchivePanel.ts';
import { allPauses } from './testWorld.ts';

describe('S031 the page is closed during the hold', () => {
  it('all of it is sent at once, in a call that outlives the page, and told at the next visit', async () => {
    const { world, panel, rows, tab, open } = await archiveWorld();
    await tab.hold(rows);
    await tab.close();
    expect(panel.calls).toEqual([{ ids: rows.map(({ id }) => id), keepalive: true }]);
    await world.advance(60_000);
    const next = await open();
    await world.advance(1_000);
    expect(next.fates).toEqual({ archived: [1, 2, 3, 4, 5] });
    expect(next.ended).toMatchObject([{ isHere: true }]);
    expect(panel.calls).toHaveLength(1);
  });

  it('and the browser sent nothing: offered as not archived, never sent by itself', async () => {
    const { world, panel, rows, tab, open, letGo } = await archiveWorld();
    panel.fates.push(lostBefore);
    await tab.hold(rows);
    await tab.close();
    const next = await open();
    await world.advance(allPauses);
    expect(next.fates).toEqual({ notArrived: [1, 2, 3, 4, 5] });
    await world.advance(allPauses * 3);
    expect(panel.calls).toHaveLength(1);
    next.archive.retry(next.act.actId, HOLD_MS);
    await letGo();
    expect(panel.archived).toHaveLength(5);
  });

  it.each(['hangs', 'refuses'] as const)(
    'S033 is looked for again once a storage answers that did not at the time of a look: %s',
    async (storage) => {
      const { world, panel, rows, tab, open } = await archiveWorld();
      panel.fates.push(lostBefore);
      await tab.hold(rows);
      await tab.close();
      const next = await open();
      await world.advance(5_000);
      world.storage = storage;
      await world.advance(12_000);
      world.storage = 'works';
      await world.advance(2 * allPauses);
      expect(next.fates).toEqual({ notArrived: [1, 2, 3, 4, 5] });
    },
  );

  it('a browser that crashes during the hold archives nothing, and says so', async () => {
    const { world, panel, rows, tab, open } = await archiveWorld();
    await tab.hold(rows);
    await tab.tab.kill();
    const next = await open();
    await world.advance(allPauses);
    expect(panel.calls).toEqual([]);
    expect(next.fates).toEqual({ notArrived: [1, 2, 3, 4, 5] });
  });

  it('what arrives while the next visit is already looking is told as archived, not as left', async () => {
    const { world, panel, rows, tab, open } = await archiveWorld();
    panel.fates.push({ kind: 'lost', isDone: false, lateMs: 5_000 });
    await tab.hold(rows);
    await tab.close();
    const next = await open();
    await world.advance(4_500);
    expect(next.fates).toEqual({ unknown: [1, 2, 3, 4, 5] });
    await world.advance(20_000);
    expect(next.fates).toEqual({ archived: [1, 2, 3, 4, 5] });
  });

  it('thousands go as far as the browser lets them, and the next visit tells of each', async () => {
    const { world, panel, rows, tab, open } = await archiveWorld(5_000);
    await tab.hold(rows);
    await tab.close();
    expect(panel.calls.every(({ ids }) => ids.length <= 1000)).toBe(true);
    const next = await open();
    await world.advance(allPauses);
    const { archived = [], notArrived = [] } = next.fates;
    expect(archived).toEqual(panel.archived);
    expect(archived.length + notArrived.length).toBe(5_000);
  });

  it('a page that comes back out of the cache has sent it once and tells what came of it', async () => {
    const { world, panel, rows, tab } = await archiveWorld();
    await tab.hold(rows);
    await tab.leaveAndComeBack();
    await world.advance(HOLD_MS * 2);
    await tab.leaveAndComeBack();
    expect(panel.calls).toHaveLength(1);
    expect(tab.fates).toEqual({ archived: [1, 2, 3, 4, 5] });
  });

  it('the call that leaving overtook does not speak for the one that was sent on leaving', async () => {
    const { world, panel, rows, tab, letGo } = await archiveWorld();
    const { promise: until, resolve } = Promise.withResolvers();
    panel.fates.push({ kind: 'slow', until, isRefused: true });
    await tab.hold(rows);
    await letGo();
    const { promise: later, resolve: answer } = Promise.withResolvers();
    panel.fates.push({ kind: 'slow', until: later });
    await tab.leaveAndComeBack();
    resolve(null);
    await world.quiet();
    answer(null);
    await world.quiet();
    expect(panel.calls.map(({ keepalive }) => keepalive)).toEqual([false, true]);
    expect(tab.fates).toEqual({ archived: [1, 2, 3, 4, 5] });
  });

  it('closing after it is over sends nothing', async () => {
    const { panel, rows, tab, letGo } = await archiveWorld();
    await tab.hold(rows);
    await letGo();
    await tab.close();
    expect(panel.calls).toHaveLength(1);
  });

  it('closing after Undo sends nothing', async () => {
    const { panel, rows, tab } = await archiveWorld();
    tab.archive.undo(await tab.hold(rows));
    await tab.close();
    expect(panel.calls).toEqual([]);
  });
});

describe('S045 the page is closed while it is being sent', () => {
  it('the next visit finds out, and sends nothing', async () => {
    const { world, panel, rows, tab, open, letGo } = await archiveWorld();
    panel.fates.push({ kind: 'slow', until: new Promise(() => {}) });
    await tab.hold(rows);
    await letGo();
    await tab.tab.kill();
    [1, 2, 3].forEach((number) => panel.move(number, 'archive'));
    const next = await open();
    await world.advance(allPauses);
    expect(next.fates).toEqual({ archived: [1, 2, 3], notArrived: [4, 5] });
    expect(panel.calls).toHaveLength(1);
  });

  it('what was told at an earlier visit and is all done is not told again; what stayed is', async () => {
    const { world, panel, rows, tab, open, letGo } = await archiveWorld();
    await tab.hold(rows.slice(0, 2));
    await letGo();
    await tab.archive.tellSeen(tab.act.actId);
    expect((await open()).archive.acts()).toEqual([]);
    panel.answer(4);
    await tab.hold(rows.slice(2));
    await letGo();
    await tab.archive.tellSeen(tab.act.actId);
    const next = await open();
    expect(next.fates).toEqual({ archived: [3, 5], answered: [4] });
    await next.archive.dismiss(next.act.actId);
    await world.quiet();
    expect(tab.archive.acts()).toEqual([]);
  });
});

describe('a second tab', () => {
  it('shows what the first one holds, leaves it to it, and hears what came of it', async () => {
    const { world, panel, rows, tab, open, letGo } = await archiveWorld();
    const other = await open();
    const actId = await tab.hold(rows);
    expect(other.archive.acts()).toMatchObject([{ isHere: false, act: { stage: { name: 'held' } } }]);
    expect(other.archive.undo(actId)).toBe(false);
    await letGo();
    await world.quiet();
    expect(other.fates.archived).toHaveLength(5);
    expect(other.ended).toMatchObject([{ isHere: false }]);
    expect(panel.calls).toHaveLength(1);
  });

  it('forgets what the first one undid', async () => {
    const { world, rows, tab, open } = await archiveWorld();
    const other = await open();
    tab.archive.undo(await tab.hold(rows));
    await world.quiet();
    expect(other.archive.acts()).toEqual([]);
  });

  it('takes over when the first one is gone', async () => {
    const { world, panel, rows, tab, open } = await archiveWorld();
    const other = await open();
    await tab.hold(rows);
    await tab.close();
    await world.advance(1_000);
    expect(other.fates.archived).toHaveLength(5);
    expect(panel.calls).toHaveLength(1);
  });

  it('settles in turn with the first one: no reading is made twice', async () => {
    const { world, panel, rows, tab, open, letGo } = await archiveWorld();
    panel.fates.push(lostAfter);
    const other = await open();
    await tab.hold(rows);
    await letGo();
    const { reads } = panel;
    await world.advance(1_000);
    expect(panel.reads).toBe(reads + 1);
    expect(other.fates.archived).toHaveLength(5);
    expect(tab.fates.archived).toHaveLength(5);
  });
});

it('S022 where the browser refuses storage it is held, sent and told all the same', async () => {
  const { world, panel, rows, tab, letGo } = await archiveWorld();
  world.storage = 'refuses';
  await tab.hold(rows);
  await letGo();
  expect(panel.calls).toHaveLength(1);
  expect(tab.fates.archived).toHaveLength(5);
});
