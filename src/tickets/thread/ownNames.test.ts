import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOwnNames } from './ownNames.ts';

test('the names are read as they were stored', () => {
  expect(readOwnNames({ name: 'Ada', login: 'ada' })).toEqual({ name: 'Ada', login: 'ada' });
  expect(readOwnNames({ name: 'Ada', login: null })).toEqual({ name: 'Ada', login: null });
});

test('H060 whatever else is stored is nobody', () => {
  expect(readOwnNames({ name: 1, login: 'ada' })).toBeNull();
  expect(readOwnNames({ name: 'Ada' })).toBeNull();
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(readOwnNames(stored)).toBeNull();
    }),
  );
});
