import { expect, test } from 'vitest';
import { keyboardText } from '../../i18n/en/keyboard.ts';
import { meaningOf } from './sequence.ts';
import { shortcuts } from './shortcuts.ts';

/** What the keys mean, one after the other, `pauseMs` apart. */
function acts(keys: readonly string[], pauseMs = 100): (string | null)[] {
  let begun: Parameters<typeof meaningOf>[0] = null;
  return keys.map((key, index) => {
    const meaning = meaningOf(begun, key, 5_000 + index * pauseMs);
    begun = meaning.begun;
    return meaning.shortcut?.act ?? null;
  });
}

test.each([
  ['one key', ['j'], ['next']],
  ['one after the other', ['j', 'k', 'x', 'Shift+x'], ['next', 'previous', 'select', 'selectRange']],
  ['two that belong together', ['g', 't'], [null, 'goToTickets']],
  ['two and then one', ['g', 'a', 'e'], [null, 'goToArchive', 'archive']],
  ['a slip after the first key', ['g', 'e'], [null, null]],
  ['a slip, and then again', ['g', 'x', 'g', 't'], [null, null, null, 'goToTickets']],
  ['the first key twice', ['g', 'g', 't'], [null, null, null]],
  ['what no shortcut knows', ['q', 'Shift+j', 't'], [null, null, null]],
])('C27 %s', (_, keys, expected) => {
  expect(acts(keys)).toEqual(expected);
});

test('C27 after a pause the second key stands for itself', () => {
  expect(acts(['g', 'e'], 1_500)).toEqual([null, null]);
  expect(acts(['g', 'e'], 1_501)).toEqual([null, 'archive']);
});

test('Enter opens by itself and is no act of ours', () => {
  expect(acts(['Enter'])).toEqual([null]);
});

test('no shortcut hides another, and each has its words', () => {
  const keys = shortcuts.map((shortcut) => shortcut.keys);
  expect(new Set(keys).size).toBe(keys.length);
  const beginnings = new Set(keys.filter((each) => each.includes(' ')).map((each) => each.split(' ')[0]));
  expect(keys.filter((each) => beginnings.has(each))).toEqual([]);
  for (const { act } of shortcuts) expect(keyboardText.english[act]).not.toBe('');
});
