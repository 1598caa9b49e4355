import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, hasLastingId, messageIn } from './messageAddress.ts';

test('the address of a message leads back to it, whatever the panel calls it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (id) => {
      expect(messageIn(new URL(hashOf(id), 'https://frontdesk.invalid').hash)).toBe(id);
    }),
  );
});

test.each(['', '#', '#main', '#message-', '#message-%', '#message-%E0%A4%A'])(
  '%j leads to no message',
  (hash) => {
    expect(messageIn(hash)).toBeNull();
  },
);

test('an entry that the panel gave no id has no lasting one', () => {
  expect(hasLastingId('17')).toBe(true);
  expect(hasLastingId('position:17')).toBe(false);
});
