import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paths } from '../paths.ts';
import { listUrl, pageSizes, readListUrl } from './ticketListUrl.ts';

const usual = readListUrl(paths.tickets, '');

test('the plain address is the first fifty, newest update first', () => {
  expect(usual).toEqual({
    list: 'open',
    query: '',
    sort: { column: 'last_message', descending: true },
    unknownSort: null,
    page: 1,
    pageSize: 50,
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

test.each([
  ['sort=subject', 'name', false],
  ['sort=-waiting', 'wait_time', true],
  ['sort=number', 'id', false],
  ['sort=-updated', 'last_message', true],
])('%s is an order of the panel', (search, column, descending) => {
  expect(readListUrl(paths.tickets, `?${search}`)).toMatchObject({
    sort: { column, descending },
    unknownSort: null,
  });
});

test.each(['department', '--subject', 'Subject', 'constructor', '', '-'])(
  'H056 the order "%s" is none of the panel\'s, and that is told',
  (asked) => {
    const { sort, unknownSort } = readListUrl(paths.tickets, `?sort=${asked}`);
    expect([sort, unknownSort]).toEqual([usual.sort, asked]);
  },
);

test('the filter can be read in the address', () => {
  const url = listUrl({ ...usual, query: 'is:waiting,closed newer:7d "disk full"' });
  expect(url).toBe('/tickets?q=is:waiting,closed+newer:7d+%22disk+full%22');
});

test('what is written into an address is read from it again', () => {
  const some = fc.record({
    list: fc.constantFrom<'open' | 'archive'>('open', 'archive'),
    query: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
    sort: fc.record({
      column: fc.constantFrom('id', 'name', 'last_message', 'wait_time', 'create_user', 'tstatus'),
      descending: fc.boolean(),
    }),
    page: fc.integer({ min: 1, max: 1_000_000 }),
    pageSize: fc.constantFrom(...pageSizes),
  });
  fc.assert(
    fc.property(some, (address) => {
      const url = new URL(listUrl(address), 'https://frontdesk.example');
      expect(readListUrl(url.pathname, url.search)).toEqual({ ...address, unknownSort: null });
    }),
  );
});
