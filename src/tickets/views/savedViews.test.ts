import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readListUrl } from '../ticketListUrl.ts';
import { findView, MAX_VIEWS, readViews, saveView, shownView, viewHref, writeViews } from './savedViews.ts';

const address = (href: string) => {
  const [pathname = '', search = ''] = href.split('?');
  return readListUrl(pathname, search);
};

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'views'],
  ['a list', [{ name: 'Mine', href: '/tickets' }]],
  ['views that are no list', { views: { name: 'Mine' } }],
  ['inherited views', Object.create({ views: [{ name: 'Mine', href: '/tickets' }] })],
])('H060 %s in the storage reads as no views', (_, stored) => {
  expect(readViews(stored)).toEqual([]);
});

test.each([
  ['an address of nowhere', { name: 'Mine', href: 'https://example.com/tickets' }, 'Mine'],
  ['a script for an address', { name: 'Mine', href: 'javascript:alert(1)' }, 'Mine'],
  ['another page', { name: 'Mine', href: '/tickets/12' }, 'Mine'],
  ['an older format', { title: 'Mine', filter: { status: 2 } }, '{"title":"Mine","filter":{"status":2}}'],
  ['no name', { name: '  ', href: '/tickets' }, '{"name":"  ","href":"/tickets"}'],
  ['a number', 7, '7'],
  ['null', null, 'null'],
  ['a name beyond all measure', { name: 'x'.repeat(500), href: '/tickets' }, 'x'.repeat(120)],
])('H060 a view with %s is told as what it says, and kept as it is', (_, stored, shown) => {
  const views = readViews({ views: [stored, { name: 'Fine', href: '/tickets?q=is:new' }] });
  expect(views).toMatchObject([
    { kind: 'unreadable', shown },
    { kind: 'view', name: 'Fine' },
  ]);
  expect(writeViews(views).views[0]).toEqual(stored);
});

test('a view keeps list, filter, order and length, and no page', () => {
  const href = '/tickets/archive?q=is:waiting+%22disk+full%22&sort=-subject&size=100';
  const views = saveView([], 'Disks', address(`${href}&page=7`));
  const [view] = readViews(structuredClone(writeViews(views)));
  expect(view).toMatchObject({
    name: 'Disks',
    address: { list: 'archive', query: 'is:waiting "disk full"', pageSize: 100, page: 1 },
  });
  expect(view?.kind === 'view' && viewHref(view.address)).toBe(href);
});

test('an order that the panel does not have stays in the address, to be told', () => {
  const [view] = readViews({ views: [{ name: 'Odd', href: '/tickets?q=is:new&sort=weight' }] });
  expect(view?.kind === 'view' && viewHref(view.address)).toBe('/tickets?q=is:new&sort=weight');
});

test('a view of a name that is there takes its place; small and capital letters are the same', () => {
  const views = [
    ...saveView(saveView([], 'One', address('/tickets?q=one')), 'Two', address('/tickets?q=two')),
  ];
  const after = saveView(views, 'ONE', address('/tickets?q=other'));
  expect(after.map((view) => view.kind === 'view' && view.name)).toEqual(['ONE', 'Two']);
  expect(findView(after, 'one')?.address.query).toBe('other');
});

test('the shown view is the one of the same address, on any page of it', () => {
  const views = saveView(saveView([], 'All', address('/tickets')), 'New', address('/tickets?q=is:new'));
  expect(shownView(views, address('/tickets?q=is:new&page=3'))?.name).toBe('New');
  expect(shownView(views, address('/tickets?q=is:new&sort=subject'))).toBeUndefined();
});

test('H060 whatever lies there, it is read, is not too much, and is written as it was or as it is read', () => {
  const entry = fc.oneof(
    fc.jsonValue(),
    fc.record({ name: fc.string(), href: fc.string().map((text) => `/tickets?${text}`) }),
  );
  fc.assert(
    fc.property(fc.record({ views: fc.array(entry, { maxLength: 40 }) }), (stored) => {
      const views = readViews(stored);
      expect(views.length).toBeLessThanOrEqual(MAX_VIEWS);
      const again = readViews(structuredClone(writeViews(views)));
      expect(again).toEqual(views);
    }),
  );
});
