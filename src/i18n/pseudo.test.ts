import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disguise, pseudo } from './pseudo.ts';
import { plural } from './plural.ts';
import { defineText } from './section.ts';

test('words are 40 % longer, accented and in brackets', () => {
  expect(disguise('Sign in')).toBe('⟦Šîîĝñ îîñ~⟧');
  fc.assert(
    fc.property(fc.string(), (english) => {
      const words = disguise(english).slice(1, -1);
      expect(words.length).toBeGreaterThanOrEqual(english.length * 1.4);
      expect(words).not.toMatch(/[a-z]/i);
    }),
  );
});

test('what is put into a sentence stays as it is, numbers and names alike', () => {
  const { words, count } = pseudo(
    defineText('list', {
      words: (name: string, whole: string) => `To ${name}, ${whole}`,
      count: (many: number) => plural('en', many, { one: '# row', other: '# rows' }),
    }),
  );
  const said = words as (...values: string[]) => string;
  expect(said('Ann', 'Ann Lee')).toBe('⟦Ţöö Ann, Ann Lee~~~~~⟧');
  expect(said('', 'b')).toBe('⟦Ţöö , b~~⟧');
  expect((count as (many: number) => string)(1200)).toBe('⟦1,200 ŕööŵš~~~⟧');
});

test('the platform writes plain English for the one trial language, and Arabic for the mirrored one', () => {
  expect(new Intl.DateTimeFormat('en-XA').resolvedOptions().locale).toBe('en');
  expect(new Intl.DateTimeFormat('ar-XB').resolvedOptions().locale).toBe('ar');
});
