import { describe, expect, test } from 'vitest';
import { readCount, stepped } from './incidentCount.ts';

describe('a number of incidents as typed', () => {
  test.each([
    ['1', 1],
    ['2', 2],
    ['100', 100],
    [' 7 ', 7],
    ['007', 7],
  ])('"%s" is %i', (typed, count) => {
    expect(readCount(typed)).toEqual({ count });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['0', 'tooFew'],
    ['000', 'tooFew'],
    ['-1', 'tooFew'],
    ['-0', 'tooFew'],
    ['1.5', 'notWhole'],
    ['1,5', 'notWhole'],
    ['1e3', 'notWhole'],
    ['0x10', 'notWhole'],
    ['+5', 'notWhole'],
    ['1 000', 'notWhole'],
    ['٣', 'notWhole'],
    ['３', 'notWhole'],
    ['five', 'notWhole'],
    ['101', 'tooMany'],
    ['9'.repeat(40), 'tooMany'],
  ])('S070 H065 "%s" is said at the field: %s', (typed, fault) => {
    expect(readCount(typed)).toEqual({ fault });
  });

  test.each([
    ['1', 1, 2],
    ['1', -1, 1],
    ['100', 1, 100],
    ['99999', -1, 100],
    ['five', 1, 1],
    ['0', 1, 1],
  ] as const)('from "%s" a step of %i leads to %i', (typed, by, count) => {
    expect(stepped(typed, by)).toBe(count);
  });
});
