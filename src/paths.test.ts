import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paths, safeReturnPath, signInPath } from './paths.ts';

test.each([
  ['/tickets/12', '/tickets/12'],
  ['/tickets?page=2#x', '/tickets?page=2#x'],
  [null, paths.tickets],
  ['', paths.tickets],
  ['//evil.example', paths.tickets],
  ['/\\evil.example', paths.tickets],
  ['/\t/evil.example', paths.tickets],
  ['https://evil.example/tickets', paths.tickets],
  ['javascript:alert(1)', paths.tickets],
  ['/sign-in?return=/tickets', paths.tickets],
])('H058 after sign-in %j leads to %s', (raw, target) => {
  expect(safeReturnPath(raw)).toBe(target);
});

test('H058 no return address whatsoever leaves the origin', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((tail) => `/${tail}`),
      ),
      (raw) => {
        expect(new URL(safeReturnPath(raw), 'https://ours.example').origin).toBe('https://ours.example');
      },
    ),
  );
});

test('the list is where sign-in leads by itself, so it is not written into the address', () => {
  expect(signInPath(paths.tickets)).toBe(paths.signIn);
  expect(signInPath('/tickets/12')).toBe('/sign-in?return=%2Ftickets%2F12');
});
