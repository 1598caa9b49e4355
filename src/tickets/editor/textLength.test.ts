import { expect, test } from 'vitest';
import { charactersLeft, isBlank, MAX_MESSAGE_LENGTH } from './textLength.ts';

test.each([
  [0, null],
  [59_999, null],
  [60_000, 5535],
  [MAX_MESSAGE_LENGTH, 0],
  [MAX_MESSAGE_LENGTH + 1, -1],
  [500_000, -434_465],
])('S034 of %d characters it is said that %s are left', (length, left) => {
  expect(charactersLeft('x'.repeat(length))).toBe(left);
});

test('S034 blanks at the end do not count: the panel drops them', () => {
  expect(charactersLeft(`${'x'.repeat(MAX_MESSAGE_LENGTH)}\n\n  `)).toBe(0);
});

test.each([
  ['', true],
  [' \n\t ', true],
  ['\u00a0\u2003', true],
  ['.', false],
])('H011 %j is blank: %s', (text, blank) => {
  expect(isBlank(text)).toBe(blank);
});
