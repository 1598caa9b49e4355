import { describe, expect, it } from 'vitest';

import { ticketOf, written } from './testWorld.ts';

describe('a draft', () => {
  it.each([
    ['the tab is killed', async ({ tab }: Awaited<ReturnType<typeof written>>) => tab.kill()],
    ['the tab is closed', async ({ tab }: Awaited<ReturnType<typeof written>>) => tab.outbox.stop()],
  ])('S021 is back when %s and the ticket is opened again', async (_case, end) => {
    const story = await written();
    await end(story);
    await story.world.advance(3 * 24 * 60 * 60_000);
    const box = await (await story.world.open()).openTicket();
    expect(box.snapshot()).toMatchObject({
      text: 'Please restart it',
      isRestored: true,
      state: { name: 'draft' },
    });
  });

  it('S021 loses less than a second when the tab is killed in the middle of quick typing', async () => {
    const { world, tab, box } = await written('');
    let text = '';
    for (let letter = 0; letter < 100; letter += 1) {
      text += 'x';
      box.setText(text);
      await world.advance(50);
    }
    await tab.kill();
    const again = await (await world.open()).openTicket();
    expect(again.snapshot().text.length).toBeGreaterThanOrEqual(100 - 1000 / 50);
  });

  it('S021 is stored at once when the page is hidden', async () => {
    const { world, tab, box } = await written('');
    box.setText('Half a sentence');
    await tab.change({ isVisible: false });
    await tab.kill();
    expect((await (await world.open()).openTicket()).snapshot().text).toBe('Half a sentence');
  });

  it('has no second version where the storage is slower than the typing', async () => {
    const { world, box } = await written('');
    world.delays = () => 300;
    let text = '';
    for (let letter = 0; letter < 30; letter += 1) {
      text += 'x';
      box.setText(text);
      await world.advance(150);
      expect(box.snapshot().otherVersion).toBeNull();
    }
    await world.advance(60_000);
    expect([box.snapshot().text, world.stored.size]).toEqual([text, 1]);
  });

  it('says when it was stored', async () => {
    const { world, box } = await written('');
    const typedAt = world.now;
    box.setText('Hello');
    expect(box.snapshot().savedAt).toBeNull();
    await world.advance(1_000);
    expect(box.snapshot().savedAt).toBe(typedAt + 400);
  });

  it('belongs to one ticket', async () => {
    const { tab } = await written();
    expect((await tab.openTicket(ticketOf(8))).snapshot().text).toBe('');
  });

  it('that was typed before the storage was read stands beside the stored one', async () => {
    const { world, tab } = await written('Stored');
    await tab.kill();
    const box = (await world.open()).box();
    box.setText('Typed');
    await world.quiet();
    expect(box.snapshot()).toMatchObject({ isLoaded: true, text: 'Typed', otherVersion: { text: 'Stored' } });
  });

  it('thrown away is gone for good', async () => {
    const { world, tab, box } = await written();
    box.discard();
    await world.advance(400);
    await tab.kill();
    expect((await (await world.open()).openTicket()).snapshot().text).toBe('');
    expect([...world.stored.keys()]).toEqual([]);
  });

  it('leaves one record behind, however long it was typed', async () => {
    const { world, box } = await written('');
    for (const text of ['a', 'ab', 'abc', 'abcd']) {
      box.setText(text);
      await world.advance(400);
    }
    expect(world.stored.size).toBe(1);
  });
});

it('typing in one ticket tells nobody but its own box', async () => {
  const { world, tab, box } = await written('');
  let told = 0;
  const unsettled = tab.outbox.unsettled();
  tab.box(ticketOf(8)).subscribe(() => (told += 1));
  await world.quiet();
  told = 0;
  box.setText('Hello');
  expect(told).toBe(0);
  await world.advance(400);
  expect(tab.outbox.unsettled()).toBe(unsettled);
  expect(box.snapshot()).toBe(box.snapshot());
});
