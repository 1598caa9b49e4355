import { expect, test } from 'vitest';
import { readRecent } from './recentServices.ts';

test.each([
  [undefined, []],
  ['text', []],
  [{ length: 1 }, []],
  [
    [null, 1, { key: 1, caption: 'x' }, { key: '', caption: 'x' }, { key: 'k', caption: 'x'.repeat(301) }],
    [],
  ],
  [[{ key: '501', caption: 'VPS', __proto__: { x: 1 } }], [{ key: '501', caption: 'VPS' }]],
])('whatever lies in storage, only services come out of it: %j (H060)', (stored, expected) => {
  expect(readRecent(stored)).toEqual(expected);
});
