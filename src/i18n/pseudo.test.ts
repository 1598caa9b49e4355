import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plural } from './plural.ts';
import { longer, mirrored } from './pseudo.ts';
import { defineText } from './section.ts';
import type { SectionText } from './section.ts';

const section = defineText('list', {
  short: 'Sign in',
  names: (name: string, whole: string) => `To ${name}, ${whole}`,
  count: (many: number) => plural('en', many, { one: '# row', other: '# rows' }),
});

const longerText = (english: string) => said(longer(defineText('list', { english }))['english']);

function said(text: SectionText[string] | undefined, ...values: (string | number)[]): string {
  return typeof text === 'function' ? text(...(values as never[])) : (text ?? '');
}

test('words are 40 % longer, accented and in brackets', () => {
  expect(longerText('Sign in')).toBe('⟦Šîîĝñ îîñ~⟧');
  fc.assert(
    fc.property(fc.string(), (english) => {
      const words = longerText(english).slice(1, -1);
      expect(words.length).toBeGreaterThanOrEqual(english.length * 1.4);
      expect(words).not.toMatch(/[a-z]/i);
    }),
  );
});

test('what is put into a sentence stays as it is, numbers and names alike', () => {
  const { names, count } = longer(section);
  expect(said(names, 'Ann', 'Ann Lee')).toBe('⟦Ţöö Ann, Ann Lee~⟧');
  expect(said(names, '', 'b')).toBe('⟦Ţöö , b~~⟧');
  expect(said(count, 1200)).toBe('⟦1,200 ŕööŵš~~~⟧');
});

test('mirrored, each word is turned about by itself, and what is put in is not', () => {
  const { short, names } = mirrored(section);
  expect(said(short)).toBe('⟦\u200F\u202EŠîîĝñ\u202C \u200F\u202Eîîñ\u202C~⟧');
  expect(said(names, 'José', '7')).toBe('⟦\u200F\u202EŢöö\u202C José, 7~~⟧');
});

test('a section is the very same text each time, so that nothing is drawn anew for it', () => {
  expect(longer(section)).toBe(longer(section));
});

test('the platform writes plain English for the one trial language, and Arabic for the mirrored one', () => {
  expect(new Intl.DateTimeFormat('en-XA').resolvedOptions().locale).toBe('en');
  expect(new Intl.DateTimeFormat('ar-XB').resolvedOptions().locale).toBe('ar');
});
