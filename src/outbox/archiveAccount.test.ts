import { describe, expect, it } from 'vitest';

import { SETTLE_PAUSES_MS } from './patience.ts';
import { archiveWorld, HOLD_MS } from './testArchive.ts';
import { lostAfter, lostBefore } from './testArchivePanel.ts';
import type { ArchiveFate } from './testArchivePanel.ts';
import { allPauses } from './testWorld.ts';

/** Five tickets of which the second and the fourth are in progress, though the list that was shown did not know. */
async function mixed(fate: ArchiveFate | null) {
  const story = await archiveWorld();
  if (fate) story.panel.fates.push(fate);
  await story.tab.hold(story.rows);
  story.panel.onCheck = () => {
    story.panel.onCheck = () => {};
    // After the look, before the call: nobody can know.
    queueMicrotask(() => [2, 4].forEach((number) => story.panel.open(number, 'inProgress')));
  };
  await story.letGo();
  return story;
}

describe('the account comes from both lists read again', () => {
  it('S085, C43 those that may go have gone, the others are named with their reason', async () => {
    const { tab } = await mixed(null);
    expect(tab.fates).toEqual({ archived: [1, 3, 5], inProgress: [2, 4] });
    expect(tab.act.stage).toMatchObject({ name: 'over', refusal: 'A ticket is in progress' });
  });

  it('S086 a panel that stops at the first refusal: what it left is told to have stayed', async () => {
    const { tab, panel } = await mixed({ kind: 'stopsAtFirst' });
    expect(panel.archived).toEqual([1]);
    expect(tab.fates).toEqual({ archived: [1], inProgress: [2, 4], refused: [3, 5] });
  });

  it('S086 a panel that refuses all: none is told to have gone, and all may be tried again', async () => {
    const { tab, panel, letGo } = await mixed({ kind: 'refusesAll' });
    expect(tab.fates).toEqual({ refused: [1, 3, 5], inProgress: [2, 4] });
    tab.archive.retry(tab.act.actId, HOLD_MS);
    await letGo();
    expect(panel.archived).toEqual([1, 3, 5]);
    expect(tab.fates).toEqual({ archived: [1, 3, 5] });
  });

  it('a ticket that is in neither list is told to be gone', async () => {
    const { tab, panel, rows, letGo } = await archiveWorld(2);
    await tab.hold(rows);
    panel.move(2, 'nowhere');
    await letGo();
    expect(tab.fates).toEqual({ archived: [1], gone: [2] });
  });

  it('a ticket that another tab archived during the hold counts as archived', async () => {
    const { tab, panel, rows, letGo } = await archiveWorld(2);
    await tab.hold(rows);
    panel.move(2, 'archive');
    await letGo();
    expect(tab.fates).toEqual({ archived: [1, 2] });
  });
});

describe('S087 the answer was lost', () => {
  it.each(['network', 'timeout', 'protocol', 'panel'] as const)(
    'C45 by %s, after the panel archived: found by the first reading',
    async (why) => {
      const { world, tab, panel } = await mixed({ ...lostAfter, why } as ArchiveFate);
      expect(tab.act.stage).toMatchObject({ name: 'settling', why });
      await world.advance(SETTLE_PAUSES_MS[0]);
      expect(tab.fates).toEqual({ archived: [1, 3, 5], inProgress: [2, 4] });
      expect(tab.ended).toHaveLength(1);
      expect(panel.calls).toHaveLength(1);
    },
  );

  it('before the panel got it: not known until the last pause is over, then told not to have arrived', async () => {
    const { world, tab, panel } = await mixed(lostBefore);
    await world.advance(allPauses - 1);
    expect(tab.fates).toEqual({ unknown: [1, 3, 5], inProgress: [2, 4] });
    await world.advance(1);
    expect(tab.fates).toEqual({ notArrived: [1, 3, 5], inProgress: [2, 4] });
    expect(panel.calls).toHaveLength(1);
  });

  it('and the panel archived late: found by a later reading', async () => {
    const { world, tab, panel } = await mixed({ kind: 'lost', isDone: false, lateMs: 20_000 });
    await world.advance(19_000);
    expect(tab.fates.unknown).toEqual([1, 3, 5]);
    await world.advance(15_000);
    expect(tab.fates).toEqual({ archived: [1, 3, 5], inProgress: [2, 4] });
    expect(panel.calls).toHaveLength(1);
  });

  it('"Look now" reads at once and gives no ticket up', async () => {
    const { tab, panel, world } = await mixed({ kind: 'lost', isDone: false, lateMs: 500 });
    const { actId } = tab.act;
    await tab.archive.lookNow(actId);
    expect(tab.fates.unknown).toEqual([1, 3, 5]);
    await world.advance(500);
    await tab.archive.lookNow(actId);
    expect(tab.fates).toEqual({ archived: [1, 3, 5], inProgress: [2, 4] });
    expect(panel.calls).toHaveLength(1);
  });

  it('is not read for while the page is hidden or offline', async () => {
    const { world, tab, panel, rows, letGo } = await archiveWorld();
    panel.fates.push(lostAfter);
    await tab.hold(rows);
    await letGo();
    const { reads } = panel;
    await tab.tab.change({ isVisible: false });
    await world.advance(allPauses * 2);
    expect(panel.reads).toBe(reads);
    await tab.tab.change({ isVisible: true });
    await world.advance(SETTLE_PAUSES_MS[0]);
    expect(tab.fates.archived).toHaveLength(5);
  });
});

describe('the lists cannot be read', () => {
  it('after the panel answered: not known until they can, then told by the first reading', async () => {
    const { world, tab, panel, rows, letGo } = await archiveWorld(2);
    const { promise: until, resolve } = Promise.withResolvers();
    panel.fates.push({ kind: 'slow', until });
    await tab.hold(rows);
    await letGo();
    panel.readingFails = 'network';
    resolve(null);
    await world.quiet();
    expect(tab.act.stage).toMatchObject({ name: 'settling', isAnswered: true, readFailure: null });
    expect(tab.fates).toEqual({ unknown: [1, 2] });
    await world.advance(SETTLE_PAUSES_MS[0]);
    expect(tab.act.stage).toMatchObject({ name: 'settling', readFailure: 'network', tries: 1 });
    panel.readingFails = null;
    await world.advance(SETTLE_PAUSES_MS[1]);
    expect(tab.fates).toEqual({ archived: [1, 2] });
  });

  it('for ever: never called gone, archived or unsent', async () => {
    const { world, tab, panel, rows, letGo } = await archiveWorld(2);
    panel.fates.push(lostAfter);
    await tab.hold(rows);
    await letGo();
    panel.readingFails = 'panel';
    await world.advance(allPauses * 10);
    expect(tab.act.stage.name).toBe('settling');
    expect(tab.fates).toEqual({ unknown: [1, 2] });
  });
});
