import { describe, expect, it } from 'vitest';

import { panelFailure, slowFate } from './testPanel.ts';
import { TestWorld, bodies } from './testWorld.ts';

describe('a draft open in two tabs', () => {
  async function twoTabs() {
    const world = new TestWorld();
    const first = await world.open();
    const box = await first.write('Please restart it');
    const second = await world.open();
    const other = await second.openTicket();
    return { world, first, second, box, other };
  }

  it('S044 is stored once when both press in the same moment, and both show the result', async () => {
    const { world, box, other } = await twoTabs();
    box.send();
    other.send();
    await world.quiet();
    expect(bodies(world)).toEqual(['Please restart it']);
    expect([box.snapshot(), other.snapshot()]).toMatchObject([
      { text: '', state: { name: 'delivered' } },
      { text: '', state: { name: 'delivered' } },
    ]);
  });

  it('S044 is stored once when the other tab presses without having heard of it', async () => {
    const { world, second, box, other } = await twoTabs();
    await second.change({ isFrozen: true });
    box.send();
    await world.quiet();
    other.send();
    await world.quiet();
    expect(bodies(world)).toEqual(['Please restart it']);
    expect(other.snapshot().text).toBe('');
  });

  it('S044 is stored once when storage is refused to both', async () => {
    const world = new TestWorld();
    world.storage = 'refuses';
    const [first, second] = [await world.open(), await world.open()];
    const other = await second.openTicket();
    const box = await first.write('Please restart it');
    expect(other.snapshot().text).toBe('Please restart it');
    box.send();
    other.send();
    await world.quiet();
    expect(bodies(world)).toEqual(['Please restart it']);
  });

  it('S044 is stored once when storage is refused and the other tab has not heard of it', async () => {
    const world = new TestWorld();
    world.storage = 'refuses';
    const [first, second] = [await world.open(), await world.open()];
    const other = await second.openTicket();
    const box = await first.write('Please restart it');
    await second.change({ isFrozen: true });
    box.send();
    await world.quiet();
    other.send();
    await world.quiet();
    expect([bodies(world), other.snapshot().note]).toEqual([['Please restart it'], 'sentElsewhere']);
    other.setText('And thanks');
    other.send();
    await world.quiet();
    expect(bodies(world)).toEqual(['Please restart it', 'And thanks']);
  });

  it('shows in the other tab that it is being sent', async () => {
    const { world, box, other } = await twoTabs();
    world.panel.fates.push(slowFate().fate);
    box.send();
    await world.quiet();
    expect(other.snapshot()).toMatchObject({ isSending: true, state: { name: 'sending' } });
  });

  it('is not sent with other words under the same act', async () => {
    const { world, second, box, other } = await twoTabs();
    await second.change({ isFrozen: true });
    other.setText('Please do not restart it');
    box.send();
    await world.quiet();
    other.send();
    await world.quiet();
    expect(bodies(world)).toEqual(['Please restart it']);
    expect(other.snapshot()).toMatchObject({ text: 'Please do not restart it', note: 'otherWordsSent' });
    other.send();
    await world.quiet();
    expect(bodies(world)).toEqual(['Please restart it', 'Please do not restart it']);
  });

  it('S023 keeps the version beside the box when the one in it is sent and refused', async () => {
    const { world, box, other } = await twoTabs();
    box.setText('One way');
    other.setText('Another way');
    await world.advance(400);
    box.takeOtherVersion();
    await world.quiet();
    world.panel.fates.push({ kind: 'refused', failure: panelFailure('invalid') });
    box.send();
    await world.advance(400);
    expect(box.snapshot()).toMatchObject({
      text: 'Another way',
      otherVersion: { text: 'One way' },
      state: { name: 'rejected' },
    });
    expect(await wordsIn(world)).toEqual(['Another way', 'One way']);
  });
});

/** The words that a tab opened now finds. */
async function wordsIn(world: TestWorld): Promise<string[]> {
  const unsent = await (await world.open()).outbox.unsent();
  return unsent.map(({ text }) => text).toSorted();
}
