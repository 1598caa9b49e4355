import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { TicketRow } from '../../panel/listTickets.ts';
import {
  countSelected,
  emptySelection,
  isPicked,
  keptFor,
  pageState,
  pickMatching,
  put,
  seeRows,
  togglePage,
  toggleTicket,
} from './selection.ts';
import type { Selection } from './selection.ts';
import { scopeOf } from './selectionScope.ts';
import { rowOf, rowsOf } from './testRows.ts';

const rows = rowsOf(1001, 10);
const nextRows = rowsOf(1011, 10);
const nothing = emptySelection('open');

const numbers = (selection: Selection) => [...selection.picked.keys()].toSorted((a, b) => a - b);

/** Presses the boxes of these places of the page, `^` before one that is pressed with Shift. */
function press(selection: Selection, presses: string, page: readonly TicketRow[] = rows): Selection {
  return presses.split(' ').reduce((before, one) => {
    const row = page[Number(one.replace('^', ''))];
    if (!row) throw new Error(`no row ${one}`);
    return toggleTicket(before, row, { rows: page, isRange: one.startsWith('^') });
  }, selection);
}

describe('a range with Shift', () => {
  it.each([
    ['2 ^5', [1003, 1004, 1005, 1006], 'downwards'],
    ['5 ^2', [1003, 1004, 1005, 1006], 'upwards'],
    ['2 ^2', [], 'to the same box, which is a second press of it'],
    ['^4', [1005], 'without a box pressed before: the box alone'],
    ['2 ^5 ^7', [1003, 1004, 1005, 1006, 1007, 1008], 'and on from its end'],
    ['0 4 ^6', [1001, 1005, 1006, 1007], 'from the box pressed last, not the first'],
    ['0 1 2 3 4 1 ^3', [1001, 1005], 'to a picked box: takes the range out'],
    ['0 9 ^0', [], 'to a picked box far away: takes out what lies between'],
  ])('%s picks %j: %s', (presses, picked) => {
    expect(numbers(press(nothing, presses))).toEqual(picked);
  });

  it('does not reach to a box on a page that is not shown', () => {
    const before = press(nothing, '3');
    expect(numbers(press(before, '^5', nextRows))).toEqual([1004, 1016]);
  });
});

describe('the box of the page', () => {
  it.each([
    ['', 'none'],
    ['3', 'some'],
    ['0 ^9', 'all'],
  ] as const)('after pressing "%s" shows that %s are picked', (presses, state) => {
    expect(pageState(presses === '' ? nothing : press(nothing, presses), rows)).toBe(state);
  });

  it('picks all on the page, some or none of them picked before, and then takes out all of them', () => {
    for (const before of [nothing, press(nothing, '3 5')]) {
      const all = togglePage(before, rows);
      expect(numbers(all)).toEqual(rows.map(({ id }) => id));
      expect(numbers(togglePage(all, rows))).toEqual([]);
    }
  });

  it('leaves alone what is picked on other pages', () => {
    const before = press(nothing, '1');
    const both = togglePage(before, nextRows);
    expect(countSelected(both, 20)).toBe(11);
    expect(numbers(togglePage(both, nextRows))).toEqual([1002]);
  });

  it('of an empty page shows nothing picked', () => {
    expect(pageState(nothing, [])).toBe('none');
  });
});

describe('all that match', () => {
  const all = pickMatching(press(nothing, '1'));

  it('are picked on every page, those never shown too', () => {
    expect([...rows, ...nextRows].every(({ id }) => isPicked(all, id))).toBe(true);
    expect(countSelected(all, 212)).toBe(212);
  });

  it('lose one by its box, and get it back', () => {
    const without = press(all, '2 ^4');
    expect(countSelected(without, 212)).toBe(209);
    expect(pageState(without, rows)).toBe('some');
    expect(countSelected(togglePage(without, rows), 212)).toBe(212);
  });

  it('are dropped as a whole by the box of a page', () => {
    expect(togglePage(all, rows)).toEqual(nothing);
  });

  it('are never fewer than none where the list has shrunk', () => {
    expect(countSelected(press(all, '1 2 3'), 2)).toBe(0);
  });
});

describe('the scope in words', () => {
  const page = { tickets: rows, total: 212 };
  it.each([
    ['nothing', nothing, null],
    ['some on this page', press(nothing, '1 2'), { kind: 'page', count: 2 }],
    ['all on this page', togglePage(nothing, rows), { kind: 'page', count: 10 }],
    [
      'some on other pages too',
      togglePage(press(nothing, '1'), nextRows),
      { kind: 'pages', count: 11, onPage: 1 },
    ],
    ['all that match', pickMatching(nothing), { kind: 'matching', count: 212, total: 212 }],
    [
      'all that match but two',
      press(pickMatching(nothing), '1 2'),
      { kind: 'matching', count: 210, total: 212 },
    ],
  ])('C40 says: %s', (_case, selection, scope) => {
    expect(scopeOf(selection, page)).toEqual(scope);
  });
});

test('C41 a selection outlives another sorting, another page and fresh rows, and knows them as they are now', () => {
  const before = press(nothing, '1 2');
  expect(keptFor(before, 'open')).toBe(before);
  expect(seeRows(before, nextRows)).toBe(before);
  const answered = rowOf(1002, { unread: true, lastMessageAt: 2_000 });
  const after = seeRows(before, [rowOf(1009), answered, ...rows.slice(2)]);
  expect(numbers(after)).toEqual([1002, 1003]);
  expect(after.picked.get(answered.id)).toBe(answered);
});

test('C41 another filter or another list drops it', () => {
  expect(keptFor(press(nothing, '1 2'), 'open is:waiting')).toEqual(emptySelection('open is:waiting'));
  expect(keptFor(pickMatching(nothing), 'archive')).toEqual(emptySelection('archive'));
});

test('putting in what is in, and taking out what is not, changes nothing', () => {
  const some = press(nothing, '1 2');
  expect(put(some, rows.slice(1, 3), true)).toBe(some);
  expect(put(some, rows.slice(5), false)).toBe(some);
});

const place = fc.integer({ min: 0, max: 9 });
const pagePress = fc.record({ page: fc.boolean(), place, isRange: fc.boolean() });

test('whatever is pressed on whatever page, a box shows what its last press made of it', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(pagePress), (startsWithAll, presses) => {
      let selection = startsWithAll ? pickMatching(nothing) : nothing;
      for (const { page, place, isRange } of presses) {
        const shown = page ? rows : nextRows;
        const others = page ? nextRows : rows;
        const row = shown[place];
        if (!row) continue;
        const before = selection;
        selection = toggleTicket(selection, row, { rows: shown, isRange });
        const becomes = isPicked(selection, row.id);
        expect(becomes).toBe(!isPicked(before, row.id));
        for (const { id } of others) expect(isPicked(selection, id)).toBe(isPicked(before, id));
        // What changes at all becomes what the pressed box became.
        const changed = shown.filter(({ id }) => isPicked(selection, id) !== isPicked(before, id));
        expect(changed.every(({ id }) => isPicked(selection, id) === becomes)).toBe(true);
      }
      expect(countSelected(selection, 20)).toBe(
        [...rows, ...nextRows].filter(({ id }) => isPicked(selection, id)).length,
      );
    }),
  );
});
