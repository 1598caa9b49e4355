import { expect, test } from 'vitest';
import { tabTitle } from './tabTitle.ts';

test.each([
  ['VPS does not boot', 'VPS does not boot'],
  ['  two\n\nlines ', 'two lines'],
  ['\u202Egnp.exe', 'gnp.exe'],
  ['a\u0000b', 'a b'],
  ['\uD83D', '\uFFFD'],
  ['   ', ''],
  ['سيرفر', 'سيرفر'],
])('H004 H005 the tab of %j reads "%s"', (subject, title) => {
  expect(tabTitle(subject)).toBe(title);
});

test('H008 a subject without end is cut', () => {
  expect(Array.from(tabTitle('🔥'.repeat(1000)))).toHaveLength(121);
});
