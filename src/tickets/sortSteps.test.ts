import { expect, test } from 'vitest';
import type { TicketColumn } from '../panel/listFields.ts';
import { nextSort } from './sortSteps.ts';
import { defaultSort } from './ticketListUrl.ts';

/** Pressing a head again and again, from the default order on. */
function presses(column: TicketColumn, times: number) {
  const steps = [defaultSort];
  for (let press = 0; press < times; press += 1) steps.push(nextSort(steps.at(-1) ?? defaultSort, column));
  return steps.slice(1).map(({ column, descending }) => `${descending ? '-' : '+'}${column}`);
}

test('C15 a head goes ascending, descending, back to the default order', () => {
  expect(presses('name', 4)).toEqual(['+name', '-name', '-last_message', '+name']);
});

test("C15 the default order's own head goes to and fro", () => {
  expect(presses('last_message', 3)).toEqual(['+last_message', '-last_message', '+last_message']);
});

test('another head begins anew', () => {
  expect(nextSort({ column: 'name', descending: true }, 'wait_time')).toEqual({
    column: 'wait_time',
    descending: false,
  });
});
