import { describe, expect, it } from 'vitest';

import { lost, panelFailure, slowFate, storedLost } from './testPanel.ts';
import { TestWorld, bodies, ticket, written } from './testWorld.ts';

const week = 7 * 24 * 60 * 60_000;

/** A tab that was killed while it was sending; the panel stored it, or not. */
async function killedWhileSending(isStored: boolean) {
  const story = await written();
  story.panel.fates.push(slowFate(isStored).fate);
  story.box.send();
  await story.world.quiet();
  await story.tab.kill();
  return story;
}

describe('a send whose tab is gone', () => {
  it('S045 is settled at the next visit and told there', async () => {
    const { world, panel } = await killedWhileSending(true);
    await world.advance(60_000);
    const tab = await world.open();
    expect(tab.outbox.unsettled()).toMatchObject([
      {
        ticketId: ticket,
        subject: 'Server is down',
        text: 'Please restart it',
        state: { name: 'unknown', why: 'interrupted' },
      },
    ]);
    await world.advance(1_000);
    expect(tab.delivered).toMatchObject([{ ticketId: ticket, subject: 'Server is down', how: 'found' }]);
    expect([tab.outbox.unsettled(), bodies(world), panel.sent.length]).toEqual([
      [],
      ['Please restart it'],
      1,
    ]);
  });

  it('S021 that never reached the panel is a draft again, never sent by itself', async () => {
    const { world, panel } = await killedWhileSending(false);
    const tab = await world.open();
    await world.advance(10 * 60_000);
    expect((await tab.openTicket()).snapshot()).toMatchObject({
      text: 'Please restart it',
      state: { name: 'notFound' },
    });
    expect(tab.outbox.unsettled()).toMatchObject([
      { ticketId: ticket, text: 'Please restart it', state: { name: 'notFound' } },
    ]);
    expect(panel.sent).toHaveLength(1);
  });

  it('S029 is shown after more than a week, with its text and what is known', async () => {
    const { world, panel } = await killedWhileSending(false);
    const sentAt = world.now;
    await world.advance(week + 1);
    panel.readingFails = 'network';
    const tab = await world.open();
    await world.advance(60_000);
    expect(tab.outbox.unsettled()).toMatchObject([
      {
        text: 'Please restart it',
        since: sentAt,
        state: { name: 'unknown', sent: { at: sentAt }, readFailure: 'network' },
      },
    ]);
  });

  it('S045 is taken over by a tab that is open already', async () => {
    const { world, tab, box, panel } = await written();
    const other = await world.open();
    panel.fates.push(slowFate(true).fate);
    box.send();
    await world.quiet();
    await tab.kill();
    await world.advance(1_000);
    expect(other.delivered).toMatchObject([{ how: 'found' }]);
  });

  it('is not taken over while its tab still waits', async () => {
    const { world, box, panel } = await written();
    const { fate, answer } = slowFate(true);
    panel.fates.push(fate);
    box.send();
    await world.quiet();
    const other = await world.open();
    await world.advance(60_000);
    expect([panel.reads, other.outbox.unsettled()]).toMatchObject([0, [{ state: { name: 'sending' } }]]);
    answer({ outcome: 'done' });
    await world.quiet();
    expect([other.outbox.unsettled(), other.delivered]).toMatchObject([[], [{ how: 'answered' }]]);
  });

  it('is known to the tabs that stay, when its tab was closed before the answer', async () => {
    const { world, tab, box, panel } = await written();
    const other = await world.open();
    const { fate, answer } = slowFate(true);
    panel.fates.push(fate);
    box.send();
    await world.quiet();
    await tab.outbox.stop();
    answer({ outcome: 'done' });
    await world.quiet();
    expect([other.outbox.unsettled(), (await other.openTicket()).snapshot().text]).toEqual([[], '']);
  });

  it('S033 that slept for an hour is settled by reading, at once', async () => {
    const { world, tab, box, panel } = await written();
    const { fate, answer } = slowFate(true);
    panel.fates.push(fate);
    box.send();
    await world.quiet();
    await tab.change({ isVisible: false });
    await world.advance(60 * 60_000);
    answer({ outcome: 'unknown', failure: panelFailure('network') });
    await tab.change({ isVisible: true });
    await world.advance(1_000);
    expect(box.snapshot().state).toMatchObject({ name: 'delivered', how: 'found' });
    expect(panel.sent).toHaveLength(1);
  });

  it.each([
    ['taken', { kind: 'done' }],
    ['refused', { kind: 'refused', failure: panelFailure('invalid') }],
    ['stored with its answer lost', storedLost],
    ['lost', lost],
  ] as const)('has its words in one place whenever its tab was killed: %s', async (_case, fate) => {
    for (let killedAfter = 0; killedAfter <= 60; killedAfter += 1) {
      const { world, tab, box, panel } = await written();
      world.delays = () => 1;
      panel.fates.push(fate);
      box.send();
      await world.advance(killedAfter);
      await tab.kill();
      world.delays = null;
      const next = await world.open();
      await world.advance(10 * 60_000);
      const unsent = await next.outbox.unsent();
      const places = [...bodies(world), ...unsent.map(({ text }) => text)];
      expect([killedAfter, places]).toEqual([killedAfter, ['Please restart it']]);
    }
  });

  it('continues its pauses where they were', async () => {
    const { world, tab, box, panel } = await written();
    panel.fates.push({ kind: 'lost', isStored: false });
    box.send();
    await world.advance(12_000);
    await tab.kill();
    await world.advance(60 * 60_000);
    const again = await (await world.open()).openTicket();
    await world.advance(60_001);
    expect(again.snapshot().state).toMatchObject({ name: 'notFound' });
    expect(panel.reads).toBe(5);
  });

  it('is forgotten a day after it was delivered', async () => {
    const { world, tab, box } = await written();
    box.send();
    await world.quiet();
    await tab.kill();
    await world.advance(25 * 60 * 60_000);
    await world.open();
    await world.quiet();
    expect([...world.stored.keys()]).toEqual([]);
  });

  it('is not forgotten while its words are a draft again', async () => {
    const { world, panel } = await killedWhileSending(false);
    const tab = await world.open();
    await world.advance(10 * 60_000);
    await tab.kill();
    await world.advance(week);
    panel.store(ticket, 'Please restart it');
    const box = await (await world.open()).openTicket();
    expect(box.snapshot()).toMatchObject({ text: '', state: { name: 'delivered', how: 'found' } });
  });
});

it('opening a tab reads nothing of the panel when there is nothing to settle', async () => {
  const world = new TestWorld();
  await (await world.open()).openTicket();
  await world.advance(60_000);
  expect(world.panel.reads).toBe(0);
});
