import { describe, expect, it } from 'vitest';

import { lost, storedLost } from './testPanel.ts';
import { TestWorld, allPauses, bodies, lostReply, ticket, written } from './testWorld.ts';

describe('equal words', () => {
  it('S047 of an hour ago are not taken for the reply that was lost', async () => {
    const world = new TestWorld();
    world.panel.store(ticket, 'Thanks');
    await world.advance(60 * 60_000);
    const box = await (await world.open()).write('Thanks');
    world.panel.fates.push(lost);
    box.send();
    await world.advance(allPauses);
    expect(box.snapshot()).toMatchObject({ text: 'Thanks', state: { name: 'notFound' } });
  });

  it('S047 of a moment ago, answered but not yet read by the page, neither', async () => {
    const { world, box } = await written('Thanks');
    box.send();
    await world.quiet();
    box.setText('Thanks');
    world.panel.fates.push(lost);
    box.send();
    await world.advance(allPauses);
    expect(box.snapshot()).toMatchObject({ text: 'Thanks', state: { name: 'notFound' } });
  });

  it('wait while the first of them is undecided', async () => {
    const { world, box, panel } = await lostReply(lost, 'Thanks');
    box.setText('Thanks ');
    box.send();
    await world.quiet();
    expect(panel.sent).toHaveLength(1);
    expect(box.snapshot()).toMatchObject({ text: 'Thanks ', note: 'twin', isSending: false });
  });

  it('go when the customer insists', async () => {
    const { world, box, panel } = await lostReply(lost, 'Thanks');
    box.setText('Thanks');
    box.send();
    await world.quiet();
    box.sendAnyway();
    await world.quiet();
    expect([panel.sent.length, bodies(world)]).toEqual([2, ['Thanks']]);
  });

  it('do not hold up other words', async () => {
    const { world, box } = await lostReply(lost, 'Thanks');
    box.setText('And one more thing');
    box.send();
    await world.quiet();
    expect(bodies(world)).toEqual(['And one more thing']);
    expect(box.snapshot().undecided).toMatchObject([{ text: 'Thanks' }]);
  });

  it('that came twice are for the customer to tell apart', async () => {
    const { world, box, panel } = await lostReply(storedLost, 'Thanks');
    panel.store(ticket, 'Thanks');
    await world.advance(1_000);
    expect(box.snapshot()).toMatchObject({
      sentText: 'Thanks',
      state: { name: 'cannotTell', candidates: ['m1', 'm2'] },
    });
    box.choose('m2');
    await world.quiet();
    expect(box.snapshot().state).toMatchObject({ name: 'delivered', how: 'chosen', messageId: 'm2' });
  });

  it('that the customer does not recognise go back to the box', async () => {
    const { world, box, panel } = await lostReply(storedLost, 'Thanks');
    panel.store(ticket, 'Thanks');
    await world.advance(1_000);
    box.choose(null);
    await world.quiet();
    expect(box.snapshot()).toMatchObject({ text: 'Thanks', state: { name: 'notFound' } });
  });
});
