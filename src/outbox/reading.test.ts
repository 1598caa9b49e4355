import { describe, expect, it } from 'vitest';

import { SETTLE_PAUSES_MS } from './patience.ts';
import { lost, storedLost } from './testPanel.ts';
import { allPauses, lostReply } from './testWorld.ts';

describe('reading for a lost reply', () => {
  it.each([{ isVisible: false }, { isOnline: false }])('waits while the page is %o', async (change) => {
    const { world, tab, box, panel } = await lostReply(storedLost);
    await tab.change(change);
    await world.advance(60 * 60_000);
    expect(panel.reads).toBe(0);
    await tab.change({ isVisible: true, isOnline: true });
    await world.advance(1);
    expect(box.snapshot().state.name).toBe('delivered');
  });

  it('is done by one of two tabs, and both show what came of it', async () => {
    const { world, box, panel } = await lostReply(lost);
    const other = await (await world.open()).openTicket();
    world.delays = () => 5;
    await world.advance(allPauses + 1_000);
    expect(panel.reads).toBe(SETTLE_PAUSES_MS.length);
    expect([box.snapshot(), other.snapshot()]).toMatchObject([
      { text: 'Please restart it', state: { name: 'notFound' } },
      { text: 'Please restart it', state: { name: 'notFound' } },
    ]);
  });

  it('is taken over by the tab that is looked at', async () => {
    const { world, tab, panel } = await lostReply(storedLost);
    const other = (await world.open()).box();
    await tab.change({ isVisible: false });
    await world.advance(1_000);
    expect([panel.reads, other.snapshot().state.name]).toEqual([1, 'delivered']);
  });
});
