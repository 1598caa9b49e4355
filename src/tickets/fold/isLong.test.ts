import { expect, test } from 'vitest';
import { isLong } from './isLong.ts';

test.each([
  ['nothing', '', false],
  ['three lines', 'a\nb\nc', false],
  ['four lines', 'a\nb\nc\nd', true],
  ['a line that fills three', 'x'.repeat(240), false],
  ['a line that fills four', 'x'.repeat(241), true],
  ['two lines of two', `${'x'.repeat(100)}\n${'x'.repeat(100)}`, true],
  ['blank lines', '\n\n\n', true],
])('%s: more than three lines is %s → %s', (_, text, expected) => {
  expect(isLong(text, 3)).toBe(expected);
});
