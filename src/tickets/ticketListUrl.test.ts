import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paths } from '../paths.ts';
import { listUrl, pageSizes, readListUrl } from './ticketListUrl.ts';

const usual = readListUrl(paths.tickets, '');

test('the plain address is the first fifty, newest update first', () => {
  expect(usual).toMatchObject({
    list: 'open',
    page: 1,
    pageSize: 50,
    sort: { column: 'last_message', descending: true },
  });
});

test.each([
  ['page=abc&size=7', 1, 50],
  ['page=-1', 1, 50],
  ['page=0', 1, 50],
  ['page=1.5', 1, 50],
  ['page=1e3', 1, 50],
  ['page=%00', 1, 50],
  [`page=${'9'.repeat(10_000)}`, 1, 50],
  ['page=3&page=4&unknown=<b>', 3, 50],
  ['size=25&page=2', 2, 25],
  ['page=%E0%A4%A&size=100', 1, 100],
])('H056 what is not understood in "%.40s" is left out, the rest is kept', (search, page, pageSize) => {
  expect(readListUrl(paths.tickets, `?${search}`)).toMatchObject({ page, pageSize });
});

test('what is written into an address is read from it again', () => {
  const params = fc.record({
    list: fc.constantFrom<'open' | 'archive'>('open', 'archive'),
    page: fc.integer({ min: 1, max: 1_000_000 }),
    pageSize: fc.constantFrom(...pageSizes),
  });
  fc.assert(
    fc.property(params, (some) => {
      const url = new URL(listUrl({ ...usual, ...some }), 'https://frontdesk.example');
      expect(readListUrl(url.pathname, url.search)).toEqual({ ...usual, ...some });
    }),
  );
});
