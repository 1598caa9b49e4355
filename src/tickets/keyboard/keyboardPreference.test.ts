import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKeyboard } from './keyboardPreference.ts';

test('2.1.4 off is off, and only a choice to switch off is', () => {
  expect(readKeyboard(JSON.parse('{"isOn":false}'))).toBe(false);
  expect(readKeyboard(JSON.parse('{"isOn":true}'))).toBe(true);
});

test.each([undefined, null, false, 0, 'off', {}, { isOn: 'false' }, { isOn: 0 }, [false]])(
  'H060 %j in the storage reads as on',
  (stored) => {
    expect(readKeyboard(stored)).toBe(true);
  },
);

test('H060 whatever lies there is read', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(readKeyboard(stored)).toBeTypeOf('boolean');
    }),
  );
});
