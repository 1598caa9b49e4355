import { describe, expect, it } from 'vitest';

import { TestWorld, bodies } from './testWorld.ts';

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
    expect([text, otherVersion?.text ?? ''].toSorted()).toEqual(['Hello from one', 'Hello from two']);
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

  it('is gone in a tab that comes back from a freeze in which it was thrown away', async () => {
    const { world, second, box, other } = await twoTabs();
    await second.change({ isFrozen: true, isVisible: false });
    box.discard();
    await world.advance(400);
    await second.change({ isFrozen: false, isVisible: true });
    expect(other.snapshot()).toMatchObject({ text: '', otherVersion: null });
    expect(await second.outbox.unsent()).toEqual([]);
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
