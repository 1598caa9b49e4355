import { describe, expect, it } from 'vitest';

import { TestWorld, bodies, ticket, ticketOf, written } from './testWorld.ts';

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

  it.each([['the page is hidden', { isVisible: false }]])(
    'S021 is stored at once when %s',
    async (_case, change) => {
      const { world, tab, box } = await written('');
      box.setText('Half a sentence');
      await tab.change(change);
      await tab.kill();
      expect((await (await world.open()).openTicket()).snapshot().text).toBe('Half a sentence');
    },
  );

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

describe('S023 a draft in two tabs', () => {
  async function twoTabs(text = 'Hello') {
    const world = new TestWorld();
    const [first, second] = [await world.open(), await world.open()];
    const box = await first.write(text);
    const other = await second.openTicket();
    return { world, first, second, box, other };
  }

  it('is followed by the tab that is not typed in', async () => {
    const { world, box, other } = await twoTabs();
    box.setText('Hello there');
    await world.advance(400);
    expect(other.snapshot()).toMatchObject({ text: 'Hello there', otherVersion: null });
    box.setText('');
    await world.advance(400);
    expect(other.snapshot()).toMatchObject({ text: '', otherVersion: null });
  });

  it('goes to and fro between tabs that take turns', async () => {
    const { world, box, other } = await twoTabs();
    other.setText('Hello, world');
    await world.advance(400);
    box.setText('Hello, world again');
    await world.advance(400);
    expect([box.snapshot(), other.snapshot()]).toMatchObject([
      { text: 'Hello, world again', otherVersion: null },
      { text: 'Hello, world again', otherVersion: null },
    ]);
    expect(world.stored.size).toBe(1);
  });

  async function bothTyped() {
    const story = await twoTabs();
    story.box.setText('Hello from one');
    story.other.setText('Hello from two');
    await story.world.advance(400);
    return story;
  }

  it('typed in both at once is kept in both versions', async () => {
    const { box, other } = await bothTyped();
    expect([box.snapshot(), other.snapshot()]).toMatchObject([
      { text: 'Hello from one', otherVersion: { text: 'Hello from two' } },
      { text: 'Hello from two', otherVersion: { text: 'Hello from one' } },
    ]);
  });

  it('typed in both at once is in both versions after a crash', async () => {
    const { world, first, second } = await bothTyped();
    await first.kill();
    await second.kill();
    const { text, otherVersion } = (await (await world.open()).openTicket()).snapshot();
    expect([text, otherVersion?.text].toSorted()).toEqual(['Hello from one', 'Hello from two']);
  });

  it('lets the customer take the other version, and back', async () => {
    const { world, box } = await bothTyped();
    box.takeOtherVersion();
    await world.quiet();
    expect(box.snapshot()).toMatchObject({
      text: 'Hello from two',
      otherVersion: { text: 'Hello from one' },
    });
    box.takeOtherVersion();
    await world.quiet();
    expect(box.snapshot()).toMatchObject({
      text: 'Hello from one',
      otherVersion: { text: 'Hello from two' },
    });
  });

  it('lets the customer drop the other version, in all tabs', async () => {
    const { world, box, other } = await bothTyped();
    box.dismissOther();
    await world.advance(400);
    expect([box.snapshot(), other.snapshot()]).toMatchObject([
      { text: 'Hello from one', otherVersion: null },
      { text: 'Hello from one', otherVersion: null },
    ]);
    expect(world.stored.size).toBe(1);
  });

  it('keeps what is being typed when the other tab throws its own away', async () => {
    const { world, box, other } = await twoTabs();
    other.setText('Hello, and more');
    box.discard();
    await world.advance(400);
    expect(other.snapshot()).toMatchObject({ text: 'Hello, and more', otherVersion: null });
  });

  it('keeps what was typed when the other tab sends its version', async () => {
    const { world, box, other } = await bothTyped();
    box.send();
    await world.advance(400);
    expect(bodies(world)).toEqual(['Hello from one']);
    expect([box.snapshot(), other.snapshot()]).toMatchObject([
      { text: '', otherVersion: { text: 'Hello from two' } },
      { text: 'Hello from two' },
    ]);
  });

  it('is one version where both have the same words', async () => {
    const { world, box, other } = await twoTabs();
    box.setText('The same');
    other.setText('The same');
    await world.advance(400);
    expect([box.snapshot(), other.snapshot()]).toMatchObject([
      { text: 'The same', otherVersion: null },
      { text: 'The same', otherVersion: null },
    ]);
    box.send();
    other.send();
    await world.quiet();
    expect(bodies(world)).toEqual(['The same']);
  });

  it('is brought up to date in a tab that comes back from a freeze', async () => {
    const { world, second, box, other } = await twoTabs();
    await second.change({ isFrozen: true, isVisible: false });
    box.setText('Hello, much later');
    await world.advance(400);
    await second.change({ isFrozen: false, isVisible: true });
    expect(other.snapshot()).toMatchObject({ text: 'Hello, much later', otherVersion: null });
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
  expect(ticket).toBe(7);
});
