import { describe, expect, it } from 'vitest';

import { opaqueId } from '../panel/domain.ts';
import { archiveWorld, HOLD_MS } from './testArchive.ts';
import { chosen, lostAfter } from './testArchivePanel.ts';

describe('a selection that is archived', () => {
  it('C44 has not reached the panel while it is held', async () => {
    const { world, panel, rows, tab } = await archiveWorld();
    await tab.hold(rows);
    await world.advance(HOLD_MS - 1);
    expect(panel.calls).toEqual([]);
    expect(panel.reads).toBe(0);
    expect(tab.act.stage).toEqual({ name: 'held', until: world.now + 1 });
  });

  it('is stored as held before anything else', async () => {
    const { world, rows, tab } = await archiveWorld(2);
    await tab.hold(rows);
    expect([...world.stored.values()]).toMatchObject([
      { kind: 'archive', act: { stage: { name: 'held' }, tickets: [{ id: 1 }, { id: 2 }] } },
    ]);
  });

  it('C42 goes in one call, and both lists are read for what came of it', async () => {
    const { panel, rows, tab, letGo } = await archiveWorld();
    await tab.hold(rows);
    await letGo();
    expect(panel.calls).toEqual([{ ids: rows.map(({ id }) => id), keepalive: false }]);
    expect(panel.archived).toEqual([1, 2, 3, 4, 5]);
    expect(tab.fates).toEqual({ archived: [1, 2, 3, 4, 5] });
    expect(tab.ended).toMatchObject([{ isHere: true, act: { stage: { name: 'over', why: null } } }]);
    expect(panel.reads).toBe(2);
  });

  it('C44, S030 is gone without a trace after Undo, and nothing is ever sent', async () => {
    const { world, panel, rows, tab, open } = await archiveWorld();
    expect(tab.archive.undo(await tab.hold(rows))).toBe(true);
    await world.advance(10 * HOLD_MS);
    expect(panel.calls).toEqual([]);
    expect(tab.archive.acts()).toEqual([]);
    expect(world.stored.size).toBe(0);
    expect((await open()).archive.acts()).toEqual([]);
    expect(tab.ended).toEqual([]);
  });

  it('C44 cannot be undone any more once it has left', async () => {
    const { rows, tab, letGo } = await archiveWorld();
    const actId = await tab.hold(rows);
    await letGo();
    expect(tab.archive.undo(actId)).toBe(false);
    expect(tab.fates.archived).toHaveLength(5);
  });

  it('leaves at once by "Archive now", and not once more when its time comes', async () => {
    const { world, panel, rows, tab, letGo } = await archiveWorld();
    const actId = await tab.hold(rows);
    tab.archive.hurry(actId);
    tab.archive.hurry(actId);
    await world.quiet();
    await letGo();
    expect(panel.calls).toHaveLength(1);
    expect(panel.archived).toHaveLength(5);
  });

  it('2.2.1 is held for as long as was asked for', async () => {
    const { world, panel, rows, tab } = await archiveWorld();
    await tab.hold(rows, 30_000);
    await world.advance(29_999);
    expect(panel.calls).toEqual([]);
    await world.advance(1);
    expect(panel.archived).toHaveLength(5);
  });

  it('leaves at once, and cannot be undone, where nothing is to be held', async () => {
    const { panel, rows, tab } = await archiveWorld();
    const actId = await tab.hold(rows, 0);
    expect(panel.archived).toHaveLength(5);
    expect(tab.fates).toEqual({ archived: [1, 2, 3, 4, 5] });
    expect(tab.archive.undo(actId)).toBe(false);
  });

  it('beside another one: each has its own time and its own account', async () => {
    const { world, panel, rows, tab } = await archiveWorld();
    await tab.hold(rows.slice(0, 2));
    await world.advance(3_000);
    tab.archive.hold(rows.slice(2).map(chosen), HOLD_MS);
    await world.advance(HOLD_MS - 3_000);
    expect(panel.archived).toEqual([1, 2]);
    expect(tab.archive.acts().map(({ act }) => act.stage.name)).toEqual(['over', 'held']);
    await world.advance(3_000);
    expect(panel.archived).toHaveLength(5);
    expect(panel.calls).toHaveLength(2);
  });
});

describe('S088 a ticket that support answers during the hold', () => {
  it('stays, is asked about, and the others go', async () => {
    const { panel, rows, tab, letGo } = await archiveWorld();
    await tab.hold(rows);
    panel.answer(3);
    await letGo();
    expect(panel.archived).toEqual([1, 2, 4, 5]);
    expect(tab.fates).toEqual({ archived: [1, 2, 4, 5], answered: [3] });
  });

  it('goes by the next press, for its answer is known then', async () => {
    const { panel, rows, tab, letGo } = await archiveWorld(3);
    const actId = await tab.hold(rows);
    panel.answer(3);
    await letGo();
    tab.archive.retry(actId, HOLD_MS);
    await letGo();
    expect(panel.calls.map(({ ids }) => ids)).toEqual([[1, 2], [3]]);
    expect(tab.fates).toEqual({ archived: [3] });
  });

  it('sends nothing where it is the only one', async () => {
    const { panel, rows, tab, letGo } = await archiveWorld(1);
    await tab.hold(rows);
    panel.answer(1);
    await letGo();
    expect(panel.calls).toEqual([]);
    expect(tab.fates).toEqual({ answered: [1] });
  });

  it('is told to be in progress where support took it up instead', async () => {
    const { panel, rows, tab, letGo } = await archiveWorld(2);
    await tab.hold(rows);
    panel.open(2, 'inProgress');
    await letGo();
    expect(panel.calls.map(({ ids }) => ids)).toEqual([[1]]);
    expect(tab.fates).toEqual({ archived: [1], inProgress: [2] });
  });
});

describe('S032 what ends during the hold leaves the selection unarchived, and says so', () => {
  it('the network', async () => {
    const { panel, rows, tab, letGo } = await archiveWorld();
    await tab.hold(rows);
    await tab.tab.change({ isOnline: false });
    await letGo();
    expect(panel.calls).toEqual([]);
    expect(tab.act.stage).toMatchObject({ name: 'over', why: 'offline' });
    expect(tab.fates.notSent).toHaveLength(5);
  });

  it('the way to the panel', async () => {
    const { panel, rows, tab, letGo } = await archiveWorld();
    await tab.hold(rows);
    panel.readingFails = 'network';
    await letGo();
    expect(panel.calls).toEqual([]);
    expect(tab.act.stage).toMatchObject({ name: 'over', why: 'network' });
  });

  it('the session, and nobody signs in', async () => {
    const { panel, rows, tab, letGo } = await archiveWorld();
    await tab.hold(rows);
    panel.readingFails = 'session';
    await letGo();
    expect(panel.calls).toEqual([]);
    expect(tab.act.stage).toMatchObject({ name: 'over', why: 'session' });
  });

  it('the session, though somebody signs in again', async () => {
    const { panel, rows, tab, letGo } = await archiveWorld();
    await tab.hold(rows);
    panel.onCheck = () => (panel.sessionMoment += 1);
    await letGo();
    expect(panel.calls).toEqual([]);
    expect(tab.act.stage).toMatchObject({ name: 'over', why: 'session' });
  });

  it('the session, between looking and sending', async () => {
    const { panel, rows, tab, letGo } = await archiveWorld();
    panel.fates.push({ kind: 'sessionEnded' });
    await tab.hold(rows);
    await letGo();
    expect(panel.archived).toEqual([]);
    expect(tab.act.stage).toMatchObject({ name: 'over', why: 'session' });
    expect(tab.fates.notSent).toHaveLength(5);
  });

  it('and it goes by the next press', async () => {
    const { panel, rows, tab, letGo } = await archiveWorld();
    const actId = await tab.hold(rows);
    await tab.tab.change({ isOnline: false });
    await letGo();
    await tab.tab.change({ isOnline: true });
    tab.archive.retry(actId, HOLD_MS);
    await letGo();
    expect(panel.archived).toHaveLength(5);
  });

  it('and chosen anew on the list: what was told of it before is put away', async () => {
    const { panel, rows, tab, letGo } = await archiveWorld(3);
    await tab.hold(rows);
    await tab.tab.change({ isOnline: false });
    await letGo();
    await tab.tab.change({ isOnline: true });
    panel.fates.push(lostAfter);
    await tab.hold(rows);
    await letGo();
    expect(tab.act.stage).toMatchObject({ name: 'settling' });
  });

  it('but not where one of them was left out: that is still to be told', async () => {
    const { rows, tab, letGo } = await archiveWorld(3);
    await tab.hold(rows);
    await tab.tab.change({ isOnline: false });
    await letGo();
    tab.archive.hold(rows.slice(1).map(chosen), HOLD_MS);
    expect(tab.archive.acts().map(({ act }) => act.stage.name)).toEqual(['over', 'held']);
  });
});

describe('at sign-out', () => {
  it('what is held is sent while there is a session', async () => {
    const { world, panel, rows, tab } = await archiveWorld();
    await tab.hold(rows);
    await tab.archive.sendHeld();
    expect(panel.archived).toHaveLength(5);
    expect(await tab.archive.leave()).toBe(true);
    expect(world.stored.size).toBe(0);
  });

  it('S091 afterwards nothing is sent, and nothing of it is stored in any tab', async () => {
    const { world, panel, rows, tab, open, letGo } = await archiveWorld();
    const other = await open();
    await tab.hold(rows);
    await tab.archive.leave();
    await letGo();
    await tab.leaveAndComeBack();
    await other.leaveAndComeBack();
    expect(panel.calls).toEqual([]);
    expect(world.stored.size).toBe(0);
  });
});

it('H060 another customer on the same computer sees nothing of it', async () => {
  const { world, panel, rows, tab, open } = await archiveWorld();
  await tab.hold(rows);
  await tab.tab.kill();
  const other = await open(opaqueId('boris'));
  await world.advance(1_000_000);
  expect(other.archive.acts()).toEqual([]);
  expect(panel.reads).toBe(0);
});
