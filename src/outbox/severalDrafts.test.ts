import { describe, expect, it } from 'vitest';

import { TestWorld, bodies } from './testWorld.ts';

/** One draft is put aside for another; both are stored. */
async function twoDrafts() {
  const world = new TestWorld();
  const tab = await world.open();
  const box = await tab.write('First matter');
  await box.putAside();
  box.setText('Second matter');
  await world.advance(400);
  return { world, tab, box };
}

const texts = (others: readonly { text: string }[]) => others.map(({ text }) => text);

describe('several drafts in one place', () => {
  it('are begun by putting one aside, which stays whole', async () => {
    const { world, box } = await twoDrafts();
    expect(box.snapshot()).toMatchObject({
      text: 'Second matter',
      otherVersions: [{ text: 'First matter' }],
    });
    expect(world.stored.size).toBe(2);
  });

  it('are taken up in any order, and none is lost by it', async () => {
    const { world, box } = await twoDrafts();
    await box.putAside();
    box.setText('Third matter');
    await world.advance(400);
    const first = box.snapshot().otherVersions.find(({ text }) => text === 'First matter');
    box.takeVersion(first?.key ?? '');
    await world.quiet();
    expect(box.snapshot().text).toBe('First matter');
    expect(texts(box.snapshot().otherVersions).toSorted()).toEqual(['Second matter', 'Third matter']);
    expect(world.stored.size).toBe(3);
  });

  it('leave the box empty that was emptied for another, also when the page is looked at again', async () => {
    const { world, tab, box } = await twoDrafts();
    await box.putAside();
    await tab.outbox.reload();
    await world.quiet();
    expect(box.snapshot().text).toBe('');
    expect(texts(box.snapshot().otherVersions).toSorted()).toEqual(['First matter', 'Second matter']);
  });

  it('are all there on the next visit, the newest in the box', async () => {
    const { world, tab } = await twoDrafts();
    await tab.kill();
    const box = await (await world.open()).openTicket();
    expect(box.snapshot()).toMatchObject({
      text: 'Second matter',
      otherVersions: [{ text: 'First matter' }],
    });
  });

  it('are sent each by itself: what stands beside stays a draft', async () => {
    const { world, box } = await twoDrafts();
    box.send();
    await world.advance(60_000);
    expect(bodies(world)).toEqual(['Second matter']);
    expect(box.snapshot()).toMatchObject({ text: '', otherVersions: [{ text: 'First matter' }] });
    const [first] = box.snapshot().otherVersions;
    box.takeVersion(first?.key ?? '');
    await world.quiet();
    box.send();
    await world.advance(60_000);
    expect(bodies(world)).toEqual(['Second matter', 'First matter']);
    expect(box.snapshot().otherVersions).toEqual([]);
  });

  it('are not begun while typing goes on', async () => {
    const { world, box } = await twoDrafts();
    const done = box.putAside();
    box.setText('Second matter, and more');
    expect(await done).toBe(false);
    await world.advance(400);
    expect(box.snapshot().text).toBe('Second matter, and more');
  });
});
