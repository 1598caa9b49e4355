import { expect, test } from 'vitest';
import { placeOf } from './places.ts';

test.each([
  ['/', { name: 'list', pathname: '/tickets' }],
  ['/tickets', { name: 'list', pathname: '/tickets' }],
  ['/tickets/', { name: 'list', pathname: '/tickets' }],
  ['/tickets/archive', { name: 'list', pathname: '/tickets/archive' }],
  ['/tickets/12', { name: 'ticket', id: '12' }],
  ['/tickets/abc', { name: 'ticket', id: 'abc' }],
  ['/tickets/12/13', { name: 'unknown' }],
  ['/incidents', { name: 'incidents' }],
  ['/incidents/1', { name: 'unknown' }],
  ['/sign-in', { name: 'signIn' }],
  ['/Tickets', { name: 'unknown' }],
  ['/elsewhere', { name: 'unknown' }],
])('%s shows %j', (pathname, place) => {
  expect(placeOf(pathname)).toEqual(place);
});
