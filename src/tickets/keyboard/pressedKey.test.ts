import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pressedKey } from './pressedKey.ts';
import type { KeyPress } from './pressedKey.ts';

const press = (key: string, code: string, over: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...over,
});
const withShift = { shiftKey: true };

test.each([
  ['j', press('j', 'KeyJ'), 'j'],
  ['j on Dvorak, where it is printed', press('j', 'KeyC'), 'j'],
  ['j with Caps Lock', press('J', 'KeyJ'), 'j'],
  ['Shift and x', press('X', 'KeyX', withShift), 'Shift+x'],
  ['Shift and x with Caps Lock', press('x', 'KeyX', withShift), 'Shift+x'],
  ['a slash', press('/', 'Slash'), '/'],
  ['a slash of a German layout', press('/', 'Digit7', withShift), '/'],
  ['a question mark', press('?', 'Slash', withShift), '?'],
  ['a question mark of a Russian layout', press('?', 'Digit7', withShift), '?'],
  ['the key of j on a Russian layout', press('о', 'KeyJ'), 'j'],
  ['the key of x with Shift on a Russian layout', press('Ч', 'KeyX', withShift), 'Shift+x'],
  ['the key of g on a Greek layout', press('γ', 'KeyG'), 'g'],
  ['the key of e on a Hebrew layout', press('ק', 'KeyE'), 'e'],
  ['the key of the slash on a Russian layout', press('.', 'Slash'), '/'],
  ['the same with Shift', press(',', 'Slash', withShift), '?'],
])('C27 %s', (_, event, expected) => {
  expect(pressedKey(event)).toBe(expected);
});

test.each([
  ['with Ctrl', press('j', 'KeyJ', { ctrlKey: true })],
  ['with Alt', press('j', 'KeyJ', { altKey: true })],
  ['with Meta', press('e', 'KeyE', { metaKey: true })],
  ['with AltGr, which is Ctrl and Alt', press('e', 'KeyE', { ctrlKey: true, altKey: true })],
  ['of a composition', press('j', 'KeyJ', { isComposing: true })],
  ['that the input method has taken', press('Process', 'KeyJ')],
  ['that is dead', press('Dead', 'KeyE')],
  ['of a Latin layout, at the place of another letter', press('è', 'KeyT')],
  ['of another script, where no Latin letter is', press('ё', 'Backquote')],
  ['that writes two letters', press('لا', 'KeyB')],
  ['that is named', press('Enter', 'Enter')],
])('C27, H070 a key %s is no shortcut', (_, event) => {
  expect(pressedKey(event)).toBeNull();
});

const anyPress = fc.record({
  key: fc.string(),
  code: fc.oneof(fc.string(), fc.constantFrom('KeyJ', 'KeyX', 'Slash', 'Space')),
  shiftKey: fc.boolean(),
  ctrlKey: fc.boolean(),
  altKey: fc.boolean(),
  metaKey: fc.boolean(),
  isComposing: fc.boolean(),
});

test.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)('C27 nothing with %s is ours', (flag) => {
  fc.assert(
    fc.property(anyPress, (event) => {
      expect(pressedKey({ ...event, [flag]: true })).toBeNull();
    }),
  );
});

test('C27 whatever comes, it is one sign at most, with Shift at most before a letter', () => {
  fc.assert(
    fc.property(anyPress, (event) => {
      expect(pressedKey(event) ?? 'none').toMatch(/^([!-~]|Shift\+[a-z]|none)$/);
    }),
  );
});
