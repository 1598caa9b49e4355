import { expect, test } from 'vitest';

import { tabLocks } from './browserLocks.ts';

test('one after the other in the order of asking, also when one of them fails', async () => {
  const locks = tabLocks();
  const order: string[] = [];
  const gate = Promise.withResolvers<void>();
  const first = locks.run('a', async () => {
    await gate.promise;
    order.push('first');
    throw new Error('failed');
  });
  const second = locks.run('a', async () => void order.push('second'));
  await locks.run('b', async () => void order.push('other name'));
  gate.resolve();
  await expect(first).rejects.toThrow('failed');
  await second;
  expect(order).toEqual(['other name', 'first', 'second']);
});

test('what is claimed is not to be had until it is let go', async () => {
  const locks = tabLocks();
  const letGo = await locks.claim('a');
  expect(await locks.claim('a')).toBeNull();
  letGo?.();
  expect(await locks.claim('a')).not.toBeNull();
});
