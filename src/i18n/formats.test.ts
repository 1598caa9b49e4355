import { describe, expect, test } from 'vitest';
import { makeFormats } from './formats.ts';

const english = makeFormats('en');
const russian = makeFormats('ru');
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const MINUTE = 60_000;

describe('times', () => {
  test.each([
    [0, 'now'],
    [59_000, 'now'],
    [MINUTE, '1 minute ago'],
    [59 * MINUTE, '59 minutes ago'],
    [60 * MINUTE, '1 hour ago'],
    [24 * 60 * MINUTE, 'yesterday'],
    [400 * 24 * 60 * MINUTE, 'last year'],
  ])('%d ms ago reads "%s"', (past, words) => {
    expect(english.relativeTime(1_700_000_000_000 - past, 1_700_000_000_000)).toBe(words);
  });

  test('S017 an instant ahead of a wrong clock is "now", never in the future', () => {
    expect(english.relativeTime(2_000, 1_000)).toBe('now');
    expect(russian.relativeTime(2_000, 1_000)).toBe('сейчас');
  });
});

describe('durations, sizes and money', () => {
  test.each([
    [0, '0 min'],
    [59, '0 min'],
    [3 * 3600 + 20 * 60, '3 hr 20 min'],
    [26 * 3600, '1 day 2 hr'],
    [24 * 3600 + 60, '1 day'],
    [-5, '0 min'],
  ])('%d seconds read "%s"', (seconds, words) => {
    expect(plain(english.duration(seconds))).toBe(words);
  });

  test('a size is in the steps the panel counts in', () => {
    expect(plain(english.fileSize(999))).toBe('999 bytes');
    expect(plain(english.fileSize(48_213))).toBe('48 kB');
    expect(plain(english.fileSize(10_000_000))).toBe('10 MB');
  });

  test('money has its currency’s own decimals and keeps its sign', () => {
    expect(plain(english.money(12_000, 'EUR'))).toBe('€120.00');
    expect(plain(english.money(-500, 'EUR'))).toBe('-€5.00');
    expect(plain(english.money(1500, 'JPY'))).toBe('¥1,500');
    expect(plain(russian.money(12_000, 'EUR'))).toBe('120,00 €');
  });
});
