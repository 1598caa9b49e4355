import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listColumns, readColumns, usualColumns } from './listColumns.ts';

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'columns'],
  ['a list', ['status']],
  ['another shape', { columns: 'status' }],
  ['an old format', { version: 1, shown: ['status'] }],
  ['a number of columns', { columns: 5 }],
])('H060 %s in the storage reads as the usual columns', (_, stored) => {
  expect(readColumns(stored)).toEqual(usualColumns);
});

test('what is not known is dropped, what is known has its own order, and none at all is a choice', () => {
  expect(readColumns({ columns: ['status', 'constructor', 7, null, 'number'] })).toEqual([
    'number',
    'status',
  ]);
  expect(readColumns({ columns: [] })).toEqual([]);
  expect(readColumns(JSON.parse('{"columns":["status"],"__proto__":{"columns":[]}}'))).toEqual(['status']);
});

test('H060 whatever lies there, the columns are some of ours, each once', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ columns: fc.array(fc.anything()) })), (stored) => {
      const columns = readColumns(stored);
      expect(listColumns.filter((column) => columns.includes(column))).toEqual(columns);
    }),
  );
});
