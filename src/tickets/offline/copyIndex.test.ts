import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyIndex, isOwnedBy, isTooOld, readIndex, withCopy } from './copyIndex.ts';
import type { Copy } from './copyIndex.ts';

const owner = { word: 'w', customerId: '7' };
const copy = (over: Partial<Copy> = {}): Copy => ({
  key: 'a',
  kind: 'ticket',
  readAt: 1000,
  size: 10,
  ...over,
});

const copies = fc.array(
  fc.record<Copy>({
    key: fc.string({ maxLength: 3 }),
    kind: fc.constantFrom('list', 'ticket'),
    readAt: fc.integer({ min: 0, max: 1_000_000 }),
    size: fc.integer({ min: 0, max: 3_000_000 }),
  }),
  { maxLength: 120 },
);

describe('N19 the copies for reading offline', () => {
  test('stay within their bounds, each key once, and what goes is named', () => {
    fc.assert(
      fc.property(copies, (all) => {
        let index = emptyIndex(owner);
        const kept = new Set<string>();
        for (const each of all) {
          const next = withCopy(index, each);
          index = next.index;
          kept.add(each.key);
          for (const key of next.gone) kept.delete(key);
          expect(new Set(index.copies.map(({ key }) => key))).toEqual(kept);
        }
        expect(new Set(index.copies.map(({ key }) => key)).size).toBe(index.copies.length);
        expect(index.copies.filter(({ kind }) => kind === 'list').length).toBeLessThanOrEqual(5);
        expect(index.copies.filter(({ kind }) => kind === 'ticket').length).toBeLessThanOrEqual(50);
        expect(index.copies.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(8_000_000);
      }),
    );
  });

  test('the oldest makes room for the newest', () => {
    let index = emptyIndex(owner);
    for (let at = 0; at < 51; at += 1) ({ index } = withCopy(index, copy({ key: String(at), readAt: at })));
    expect(index.copies.map(({ key }) => key)).not.toContain('0');
    expect(index.copies[0]?.key).toBe('50');
  });

  test('one that is too long by itself takes nobody’s place and is not kept', () => {
    const { index } = withCopy(emptyIndex(owner), copy({ key: 'small' }));
    const next = withCopy(index, copy({ key: 'huge', size: 9_000_000 }));
    expect(next.gone).toEqual(['huge']);
    expect(next.index.copies.map(({ key }) => key)).toEqual(['small']);
  });

  test('S009 S092 are of one sign-in of one customer', () => {
    const index = emptyIndex(owner);
    expect(isOwnedBy(index, 'w', '7')).toBe(true);
    expect(isOwnedBy(index, 'w', null)).toBe(true);
    expect(isOwnedBy(index, 'w', '8')).toBe(false);
    expect(isOwnedBy(index, 'v', '7')).toBe(false);
    expect(isOwnedBy(index, 'v', null)).toBe(false);
  });

  test('H060 whatever else is stored is none', () => {
    expect(readIndex({ ...emptyIndex(owner), version: 2 })).toBeNull();
    expect(readIndex({ ...emptyIndex(owner), copies: [{ key: 1 }] })).toBeNull();
    expect(readIndex(emptyIndex(owner))).toEqual(emptyIndex(owner));
    fc.assert(fc.property(fc.anything(), (stored) => readIndex(stored) === null));
  });

  test('two weeks are too old', () => {
    expect(isTooOld(0, 13 * 86_400_000)).toBe(false);
    expect(isTooOld(0, 15 * 86_400_000)).toBe(true);
  });
});
