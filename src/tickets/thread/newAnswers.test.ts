import { expect, test } from 'vitest';
import { newAnswers } from './newAnswers.ts';

const thread = [
  { id: '1', from: 'customer' },
  { id: '2', from: 'staff' },
  { id: '3', from: 'system' },
];

test.each([
  ['nothing came', [], 0],
  ['one answer came', [{ id: '4', from: 'staff' }], 1],
  [
    'a batch is one number',
    [
      { id: '4', from: 'staff' },
      { id: '5', from: 'staff' },
    ],
    2,
  ],
  ['one’s own message is no news', [{ id: '4', from: 'customer' }], 0],
  ['an event is no news', [{ id: '4', from: 'system' }], 0],
])('%s', (_, came, count) => {
  expect(newAnswers(new Set(['1', '2', '3']), [...thread, ...came])).toBe(count);
});
