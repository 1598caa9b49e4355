import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readUndoSeconds, undoTimes } from './undoPreference.ts';

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a bare number', 30],
  ['a time that is not offered', { seconds: 8 }],
  ['a text', { seconds: '5' }],
  ['no time at all', { seconds: NaN }],
])('H060 %s in the storage reads as the usual 7 seconds', (_, stored) => {
  expect(readUndoSeconds(stored)).toBe(7);
});

test.each(undoTimes)('2.2.1 a choice of %d seconds is what is read back', (seconds) => {
  expect(readUndoSeconds(JSON.parse(JSON.stringify({ seconds })))).toBe(seconds);
});

test('H060 whatever lies there, the time is one of those offered', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ seconds: fc.anything() })), (stored) => {
      expect(undoTimes).toContain(readUndoSeconds(stored));
    }),
  );
});
