import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterText } from '../../i18n/en/filter.ts';
import { explainMistake } from './explainMistake.ts';
import { parseFilter } from './filterLanguage.ts';
import { nearestWord } from './nearestWord.ts';

const words = filterText.english;
const explain = (text: string) =>
  parseFilter(text).mistakes.map((mistake) => explainMistake(text, mistake, words));

test.each([
  ['is:wating', 'wating', words.wrongIs, 'waiting'],
  ['is:clsoed', 'clsoed', words.wrongIs, 'closed'],
  ['is:unread', 'unread', words.cannotIs('unread'), null],
  ['is:everything', 'everything', words.wrongIs, null],
  ['newr:7d', 'newr:7d', words.wrongKey('newr'), 'newer:7d'],
  ['department:billing', 'department:billing', words.cannotKey('department'), '"department:billing"'],
  ['status:new', 'status:new', words.wrongKey('status'), 'is:new'],
  ['subject:disk', 'subject:disk', words.wrongKey('subject'), 'disk'],
  ['error:500', 'error:500', words.wrongKey('error'), '"error:500"'],
  ['during:tody', 'during:tody', words.wrongDuring, 'during:today'],
  ['newer:7', 'newer:7', words.wrongAge, 'newer:7d'],
  ['newer:soon', 'newer:soon', words.wrongAge, null],
  ['from:2026-02-30', 'from:2026-02-30', words.wrongDate, null],
  ['from:2026-11-23 to:2026-11-01', 'to:2026-11-01', words.wrongReversed, null],
  ['is:', 'is:', words.wrongEmpty('is:'), null],
])('N20 %s is explained at its place', (text, piece, sentence, instead) => {
  expect(explain(text)).toEqual([{ piece, words: sentence, instead }]);
});

test('N20 what is proposed instead is understood', () => {
  const texts = ['is:wating', 'newr:7d', 'error:500', 'during:tody', 'newer:7', 'not:abus', 'messag:"kernel'];
  for (const text of texts) {
    const [mistake] = parseFilter(text).mistakes;
    const [explained] = explain(text);
    const mended = text.slice(0, mistake?.start) + explained?.instead + text.slice(mistake?.end);
    expect([text, parseFilter(mended).mistakes]).toEqual([text, []]);
  }
});

test('H059 the nearest word to a very long one is found at once: none', () => {
  expect(nearestWord('a'.repeat(1_000_000), ['waiting'])).toBe(null);
});

test('every known word is nearest to itself, and to itself with one letter changed', () => {
  const known = ['new', 'in-progress', 'waiting', 'closed', 'archived', 'abuse'];
  fc.assert(
    fc.property(fc.constantFrom(...known), fc.nat(), (word, at) => {
      const changed = [...word].with(at % word.length, '_').join('');
      expect([nearestWord(word, known), nearestWord(changed, known)]).toEqual([word, word]);
    }),
  );
});
