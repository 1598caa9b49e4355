import { expect, test } from 'vitest';
import { isSendKey } from './sendKey.ts';

const enter = {
  key: 'Enter',
  keyCode: 13,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  repeat: false,
};

test.each([
  ['Ctrl+Enter sends', { ctrlKey: true }, true],
  ['Cmd+Enter sends', { metaKey: true }, true],
  ['Enter is a new line', {}, false],
  ['Shift+Enter is a new line', { shiftKey: true }, false],
  ['Ctrl+Shift+Enter is not ours', { ctrlKey: true, shiftKey: true }, false],
  ['AltGr+Enter is not ours', { ctrlKey: true, altKey: true }, false],
  ['H070 while composing nothing is sent', { ctrlKey: true, isComposing: true }, false],
  ['H070 the Enter that ended a word sends nothing', { ctrlKey: true, keyCode: 229 }, false],
  ['S043 a shortcut held down sends once', { ctrlKey: true, repeat: true }, false],
  ['Ctrl and another key sends nothing', { ctrlKey: true, key: 's' }, false],
])('%s', (_, press, sends) => {
  expect(isSendKey({ ...enter, ...press })).toBe(sends);
});
