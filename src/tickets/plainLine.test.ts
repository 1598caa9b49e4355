import { expect, test } from 'vitest';
import { plainLine } from './plainLine.ts';

test.each([
  ['VPS does not boot', 'VPS does not boot'],
  ['  two\n\nlines ', 'two lines'],
  ['\u202Egnp.exe', 'gnp.exe'],
  ['a\u0000b', 'a b'],
  ['\uD83D', '\uFFFD'],
  ['   ', ''],
  ['سيرفر', 'سيرفر'],
])('H004 H005 as one line %j reads "%s"', (subject, title) => {
  expect(plainLine(subject)).toBe(title);
});

test('H008 a subject without end is cut', () => {
  expect(Array.from(plainLine('🔥'.repeat(1000)))).toHaveLength(121);
});
