import { describe, expect, it } from 'vitest';

import { SETTLE_PAUSES_MS } from './patience.ts';
import { lost, storedLost } from './testPanel.ts';
import { allPauses, bodies, lostReply, ticket } from './testWorld.ts';

describe('a reply whose answer was lost', () => {
  it.each([
    ['S037 the connection is reset in the middle', { ...storedLost, why: 'network' }],
    ['S038 the connection dies before the answer', { ...storedLost, why: 'network' }],
    ['S039 a proxy answers', { ...storedLost, why: 'panel' }],
    ['S039 the answer is cut off', { ...storedLost, why: 'protocol' }],
    ['S040 no answer comes in time', { ...storedLost, why: 'timeout' }],
  ] as const)('%s: found in the thread, told as found, stored once', async (_case, fate) => {
    const { world, tab, box, panel } = await lostReply(fate);
    expect(box.snapshot()).toMatchObject({
      text: '',
      sentText: 'Please restart it',
      state: { name: 'unknown', why: fate.why },
    });
    await world.advance(1_000);
    expect(box.snapshot()).toMatchObject({
      text: '',
      state: { name: 'delivered', how: 'found', messageId: 'm1' },
    });
    expect(tab.delivered).toMatchObject([{ how: 'found' }]);
    await world.advance(10 * 60_000);
    expect([bodies(world), panel.sent.length, panel.reads]).toEqual([['Please restart it'], 1, 1]);
  });

  it('is read for with growing pauses, each check with its time', async () => {
    const { world, box, panel, sentAt } = await lostReply(lost);
    const times: number[] = [];
    for (const pause of SETTLE_PAUSES_MS) {
      await world.advance(pause - 1);
      const before = panel.reads;
      await world.advance(1);
      times.push(world.now);
      expect([before, panel.reads]).toEqual([times.length - 1, times.length]);
    }
    expect(times.map((time) => time - sentAt)).toEqual([1_000, 4_000, 12_000, 32_000, 92_000]);
    expect(box.snapshot().state).toMatchObject({ name: 'notFound', checks: times, sent: { at: sentAt } });
  });

  it.each(['hangs', 'refuses'] as const)(
    'S033 is looked for again once a storage answers that did not at the time of a look: %s',
    async (storage) => {
      const { world, box } = await lostReply(lost);
      await world.advance(5_000);
      world.storage = storage;
      await world.advance(12_000);
      world.storage = 'works';
      await world.advance(2 * allPauses);
      expect(box.snapshot().state).toMatchObject({ name: 'notFound' });
    },
  );

  it('S040 is not sent by itself: its words go back to the box with both facts', async () => {
    const { world, box, panel, sentAt } = await lostReply(lost);
    await world.advance(allPauses + 60 * 60_000);
    expect(panel.sent).toHaveLength(1);
    expect(box.snapshot()).toMatchObject({
      text: 'Please restart it',
      sentText: null,
      state: { name: 'notFound', at: sentAt + allPauses, sent: { at: sentAt } },
    });
  });

  it('S040 stored after the last check is recognised by the next look, and the draft goes', async () => {
    const { world, tab, box } = await lostReply({ kind: 'lost', isStored: true, lateMs: allPauses + 5_000 });
    await world.advance(allPauses + 10_000);
    expect(box.snapshot().state).toMatchObject({ name: 'notFound' });
    box.checkAgain();
    await world.quiet();
    expect(box.snapshot()).toMatchObject({ text: '', state: { name: 'delivered', how: 'found' } });
    expect(tab.delivered).toHaveLength(1);
  });

  it('S040 tells of the checks made since its words went back', async () => {
    const { world, box } = await lostReply(lost);
    await world.advance(allPauses + 60_000);
    box.checkAgain();
    await world.quiet();
    expect(box.snapshot().state).toMatchObject({ name: 'notFound', checks: { length: 6, 5: world.now } });
  });

  it('S040 is looked for once more before it is sent again', async () => {
    const { world, box, panel } = await lostReply({
      kind: 'lost',
      isStored: true,
      lateMs: allPauses + 5_000,
    });
    await world.advance(allPauses + 10_000);
    box.sendAgain();
    await world.quiet();
    expect([bodies(world), panel.sent.length]).toEqual([['Please restart it'], 1]);
    expect(box.snapshot()).toMatchObject({
      text: '',
      note: 'found',
      state: { name: 'delivered', how: 'found' },
    });
  });

  it('S040 goes once more by the customer’s press when it is not there', async () => {
    const { world, box, panel } = await lostReply(lost);
    await world.advance(allPauses);
    const reads = panel.reads;
    box.sendAgain();
    await world.quiet();
    expect([bodies(world), panel.sent.length, panel.reads - reads]).toEqual([['Please restart it'], 2, 1]);
    expect(box.snapshot()).toMatchObject({ text: '', state: { name: 'delivered', how: 'answered' } });
  });

  it('is not sent again while the thread cannot be read, unless the customer insists', async () => {
    const { world, box, panel } = await lostReply(lost);
    await world.advance(allPauses);
    panel.readingFails = 'network';
    box.sendAgain();
    await world.quiet();
    expect(box.snapshot()).toMatchObject({ text: 'Please restart it', note: 'cannotRead' });
    expect(panel.sent).toHaveLength(1);
    box.sendAnyway();
    await world.quiet();
    expect(bodies(world)).toEqual(['Please restart it']);
  });

  it('is recognised in the thread that the page itself has read', async () => {
    const { world, box, panel } = await lostReply(storedLost);
    box.notice('Server is down', panel.threadOf(ticket));
    await world.quiet();
    expect(box.snapshot().state).toMatchObject({ name: 'delivered', how: 'found' });
    expect(panel.reads).toBe(0);
  });

  it('S048 is found among what support answered in the same second', async () => {
    const { world, box, panel } = await lostReply(storedLost);
    panel.store(ticket, 'Please restart it', 'staff');
    await world.advance(1_000);
    expect(box.snapshot().state).toMatchObject({ name: 'delivered', messageId: 'm1' });
  });

  it('is not called "not found" before a reading has shown the thread', async () => {
    const { world, box, panel } = await lostReply(storedLost);
    panel.readingFails = 'network';
    await world.advance(60 * 60_000);
    expect(box.snapshot().state).toMatchObject({ name: 'unknown', checks: [], readFailure: 'network' });
    panel.readingFails = null;
    await world.advance(60_000);
    expect(box.snapshot().state).toMatchObject({ name: 'delivered' });
  });

  it.each(['session', 'notFound', 'denied'] as const)(
    'is not read for any more after %s, but when asked to',
    async (kind) => {
      const { world, box, panel } = await lostReply(storedLost);
      panel.readingFails = kind;
      await world.advance(60 * 60_000);
      expect([panel.reads, box.snapshot().state.name]).toEqual([1, 'unknown']);
      panel.readingFails = null;
      box.checkAgain();
      await world.quiet();
      expect(box.snapshot().state.name).toBe('delivered');
    },
  );

  it('S007 is read for again once the customer has signed in', async () => {
    const { world, tab, box, panel } = await lostReply(storedLost);
    panel.readingFails = 'session';
    await world.advance(60_000);
    panel.readingFails = null;
    void tab.start();
    await world.advance(60_000);
    expect(box.snapshot().state.name).toBe('delivered');
  });

  it('can be given up by the customer', async () => {
    const { world, box, panel } = await lostReply(lost);
    box.discard();
    await world.advance(allPauses);
    expect(box.snapshot()).toMatchObject({ text: '', state: { name: 'draft' }, undecided: [] });
    expect([panel.sent.length, [...world.stored.keys()]]).toEqual([1, []]);
  });
});
