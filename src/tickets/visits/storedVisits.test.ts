import { expect, test } from 'vitest';
import { keepLatest, readVisits } from './storedVisits.ts';

const visit = { upTo: 'm1', seen: ['m3'], status: 'waiting', at: 5 } as const;

test('what was stored is read as it was', () => {
  expect(readVisits(JSON.parse(JSON.stringify({ 7: visit })))).toEqual({ 7: visit });
});

test.each([
  ['nothing', undefined],
  ['text', 'x'],
  ['a list', [1]],
  ['a key that is no number', JSON.parse('{"__proto__":{"upTo":"m1","status":"new","at":1}}')],
  ['a status we do not know', { 7: { ...visit, status: 'toString' } }],
  ['no time', { 7: { ...visit, at: '5' } }],
  ['an id beyond measure', { 7: { ...visit, upTo: 'x'.repeat(1000) } }],
])('H060 %s is no visit', (_, stored) => {
  expect(readVisits(stored)).toEqual({});
});

test('H060 of what was seen only ids are read', () => {
  expect(readVisits({ 7: { ...visit, seen: [1, null, 'm3', {}] } })[7]?.seen).toEqual(['m3']);
  expect(readVisits({ 7: { ...visit, seen: 'm3' } })[7]?.seen).toEqual([]);
});

test('the oldest visits are forgotten first', () => {
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, id) => [id + 1, { ...visit, at: id }]));
  const kept = keepLatest(many);
  expect(Object.keys(kept)).toHaveLength(300);
  expect(kept[400]).toBeDefined();
  expect(kept[100]).toBeUndefined();
});
