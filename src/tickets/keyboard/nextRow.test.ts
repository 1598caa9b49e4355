import { expect, test } from 'vitest';
import { nextRow } from './nextRow.ts';

const rows = ['/a', '/b', '/c', '/d'];
const at = (index: number, address = rows[index] ?? '') => ({ index, address });

test.each([
  ['from nowhere down: to the first', { focused: null, last: null, step: 1 }, 0],
  ['from nowhere up: to the first', { focused: null, last: null, step: -1 }, 0],
  ['down', { focused: 1, last: null, step: 1 }, 2],
  ['up', { focused: 1, last: null, step: -1 }, 0],
  ['down at the end: stays', { focused: 3, last: null, step: 1 }, 3],
  ['up at the beginning: stays', { focused: 0, last: null, step: -1 }, 0],
  ['focus counts more than where one was', { focused: 0, last: at(2), step: 1 }, 1],
  ['on from where one was', { focused: null, last: at(2), step: 1 }, 3],
  ['back from where one was', { focused: null, last: at(2), step: -1 }, 1],
  ['on from a row that has moved', { focused: null, last: at(3, '/b'), step: 1 }, 2],
  ['on from a row that has gone', { focused: null, last: at(2, '/gone'), step: 1 }, 2],
  ['back from a row that has gone', { focused: null, last: at(2, '/gone'), step: -1 }, 1],
  ['on from a row beyond the end', { focused: null, last: at(9, '/gone'), step: 1 }, 3],
  ['back from the first, gone', { focused: null, last: at(0, '/gone'), step: -1 }, 0],
] as const)('C27 %s', (_, from, expected) => {
  expect(nextRow(rows, from)).toBe(expected);
});

test('C27 in an empty list there is nowhere to go', () => {
  expect(nextRow([], { focused: null, last: at(2), step: 1 })).toBeNull();
});
