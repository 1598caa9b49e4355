import { expect, test } from 'vitest';
import { plural } from './plural.ts';

const tickets = { one: '# запрос', few: '# запроса', many: '# запросов', other: '# запроса' };

test.each([
  [1, '1 запрос'],
  [2, '2 запроса'],
  [5, '5 запросов'],
  [11, '11 запросов'],
  [21, '21 запрос'],
  [1.5, '1,5 запроса'],
])('Russian says %d as "%s"', (count, words) => {
  expect(plural('ru', count, tickets)).toBe(words);
});

test('a form that a language does not need is the other one', () => {
  expect(plural('en', 5, { one: '# ticket', other: '# tickets' })).toBe('5 tickets');
});
