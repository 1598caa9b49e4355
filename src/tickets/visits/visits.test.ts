import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opaqueId } from '../../panel/domain.ts';
import type { MessageId } from '../../panel/domain.ts';
import { firstVisit, newEntries, newsSince, withSeen } from './visits.ts';

type From = 'customer' | 'staff' | 'system' | 'facts';

function ticket(speakers: readonly From[], code: 'waiting' | 'inProgress' = 'waiting') {
  const thread = speakers.map((from, place) => ({ id: opaqueId<MessageId>(`m${place}`), from }));
  return { status: { code }, thread };
}

const before = firstVisit(ticket(['customer', 'staff'], 'inProgress'), 1);

describe('what is new since the last visit', () => {
  test('at the first visit nothing is', () => {
    const read = ticket(['customer', 'staff']);
    expect(newsSince(firstVisit(read, 1), read)).toBeNull();
  });

  test('N17 two answers and a status change are told; one’s own words are not', () => {
    const read = ticket(['customer', 'staff', 'staff', 'customer', 'staff']);
    expect(newsSince(before, read)).toEqual({ answers: 2, events: 0, statusChanges: 1 });
    expect(newEntries(before, read.thread).map(({ id }) => id)).toEqual(['m2', 'm4']);
  });

  test('an event is told as one', () => {
    expect(newsSince(before, ticket(['customer', 'staff', 'system'], 'inProgress'))).toEqual({
      answers: 0,
      events: 1,
      statusChanges: 0,
    });
  });

  test('everything is, where the thread was empty', () => {
    expect(newsSince(firstVisit(ticket([]), 1), ticket(['staff']))?.answers).toBe(1);
  });

  test('nothing is claimed where the thread no longer shows what was known', () => {
    const lost = { ...before, upTo: 'gone' };
    expect(newEntries(lost, ticket(['staff', 'staff']).thread)).toEqual([]);
    expect(withSeen(lost, ticket(['staff', 'staff']), [], 2).upTo).toBe('m1');
  });
});

describe('what was on the screen', () => {
  const read = ticket(['customer', 'staff', 'staff', 'customer', 'staff']);

  test('is no longer new', () => {
    const visit = withSeen(before, read, ['m2', 'm4'], 2);
    expect(visit).toEqual({ upTo: 'm4', seen: [], status: 'waiting', at: 2 });
  });

  test('N17 does not make what stands before it seen', () => {
    const visit = withSeen(before, read, ['m4'], 2);
    expect(visit).toMatchObject({ upTo: 'm1', seen: ['m4'] });
    expect(newEntries(visit, read.thread).map(({ id }) => id)).toEqual(['m2']);
    expect(withSeen(visit, read, ['m2'], 3)).toMatchObject({ upTo: 'm4', seen: [] });
  });

  test('N17 only what was seen goes, and all of it, in whatever order and however often', () => {
    const speakers = fc.array(fc.constantFrom<From>('customer', 'staff', 'system', 'facts'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(speakers, fc.nat(20), fc.array(fc.nat(20)), (all, known, looked) => {
        const now = ticket(all);
        const visit = firstVisit(ticket(all.slice(0, known)), 1);
        const ids = looked.map((place) => `m${place}`);
        const after = ids.reduce((last, id) => withSeen(last, now, [id], 2), visit);
        const expected = newEntries(visit, now.thread).filter(({ id }) => !ids.includes(id));
        expect(newEntries(after, now.thread)).toEqual(expected);
      }),
    );
  });
});
