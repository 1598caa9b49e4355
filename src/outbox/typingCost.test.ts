import { expect, test } from 'vitest';

import { written } from './testWorld.ts';

test('a key press is told once, to the reply box alone: one render, however long the thread beside it', async () => {
  const { world, tab, box } = await written('');
  const told = { box: 0, tab: 0 };
  box.subscribe(() => (told.box += 1));
  tab.outbox.subscribe(() => (told.tab += 1));
  const lists = [tab.outbox.unsettled(), tab.outbox.held()];
  for (const length of [1, 2, 3, 4, 5]) {
    box.setText('words'.slice(0, length));
    await world.quiet();
  }
  expect(told).toEqual({ box: 5, tab: 0 });
  const before = box.snapshot();
  box.setText('words');
  expect(box.snapshot()).toBe(before);
  await world.advance(400);
  expect([tab.outbox.unsettled(), tab.outbox.held()]).toEqual(lists);
  expect(tab.outbox.unsettled()).toBe(lists[0]);
  expect(tab.outbox.held()).toBe(lists[1]);
});
