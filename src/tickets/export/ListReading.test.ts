import { expect, test } from 'vitest';
import { noFilter } from '../../panel/listFields.ts';
import type { TicketRow } from '../../panel/listTickets.ts';
import { rowOf } from '../selection/testRows.ts';
import { EXPORT_PAGE_SIZE, ListReading } from './ListReading.ts';
import type { ReadPage } from './ListReading.ts';

const params = {
  list: 'open',
  sort: { column: 'last_message', descending: true },
  filter: { ...noFilter, subject: 'disk' },
} as const;
const quiet = () => new AbortController().signal;
const numbers = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);

/** A list that serves `size` rows at once; `before` sees each request before it is answered, and may move the list. */
function listOf(ids: number[], size: number, before: (request: number) => void = () => {}) {
  const asked: Parameters<ReadPage>[0][] = [];
  const read: ReadPage = async (wanted) => {
    asked.push(wanted);
    before(asked.length);
    const page = Math.max(1, Math.min(wanted.page, Math.ceil(ids.length / size)));
    const tickets = ids.slice((page - 1) * size, page * size).map((id) => rowOf(id));
    return { tickets, total: ids.length, page, pageSize: size, oddities: 0, ofOtherDays: 0 };
  };
  return { read, asked };
}

function collector() {
  const ids: number[] = [];
  return { ids, take: (rows: readonly TicketRow[]) => void ids.push(...rows.map(({ id }) => Number(id))) };
}

test.each([
  [0, 1],
  [4, 1],
  [5, 1],
  [12, 3],
])('C28 %d tickets are read once each, in the order of the list, in %d requests', async (count, requests) => {
  const { read, asked } = listOf(numbers(1, count), 5);
  const { ids, take } = collector();
  const reading = new ListReading(params, count, read);
  expect(await reading.goOn(quiet(), take)).toBe(true);
  expect(ids).toEqual(numbers(1, count));
  expect(asked).toHaveLength(requests);
  expect(asked[0]).toEqual({ ...params, page: 1, pageSize: EXPORT_PAGE_SIZE });
});

test('C28 what came to the top meanwhile is found, and what it pushed onto the next page stands once', async () => {
  const list = numbers(1, 12);
  const { read } = listOf(list, 5, (request) => request === 2 && list.unshift(100));
  const { ids, take } = collector();
  expect(await new ListReading(params, 12, read).goOn(quiet(), take)).toBe(true);
  expect(ids).toEqual([...numbers(1, 12), 100]);
});

test('C28 what slipped onto a page that had been read is found on a second way', async () => {
  const list = numbers(1, 12);
  const { read } = listOf(list, 5, (request) => request === 2 && list.shift());
  const { ids, take } = collector();
  expect(await new ListReading(params, 12, read).goOn(quiet(), take)).toBe(true);
  expect(ids.toSorted((a, b) => a - b)).toEqual(numbers(1, 12));
});

test('C28 a ticket that goes before it is read costs a second way, and leaves nothing out', async () => {
  const list = numbers(1, 12);
  const { read, asked } = listOf(list, 5, (request) => request === 2 && list.pop());
  const { ids, take } = collector();
  expect(await new ListReading(params, 12, read).goOn(quiet(), take)).toBe(true);
  expect(ids).toEqual(numbers(1, 11));
  expect(asked).toHaveLength(6);
});

test('C28 stopped or broken off, it goes on from where it was and reads nothing twice', async () => {
  const call = new AbortController();
  const { read, asked } = listOf(numbers(1, 12), 5, (request) => {
    if (request === 2) call.abort();
    if (request === 4) throw new Error('broken off');
  });
  const { ids, take } = collector();
  const reading = new ListReading(params, 12, read);
  await expect(reading.goOn(call.signal, take)).rejects.toThrow('aborted');
  expect([reading.read, reading.total]).toEqual([5, 12]);
  await expect(reading.goOn(quiet(), take)).rejects.toThrow('broken off');
  expect(await reading.goOn(quiet(), take)).toBe(true);
  expect(ids).toEqual(numbers(1, 12));
  expect(asked.map(({ page }) => page)).toEqual([1, 2, 2, 3, 3]);
});

test('C28 rows that are no tickets of the list are not looked for a second time', async () => {
  const { read, asked } = listOf(numbers(1, 12), 5);
  const withoutOne: ReadPage = async (wanted, options) => {
    const answer = await read(wanted, options);
    const tickets = answer.tickets.filter(({ id }) => Number(id) !== 7);
    return { ...answer, tickets, ofOtherDays: answer.tickets.length - tickets.length };
  };
  const { ids, take } = collector();
  expect(await new ListReading(params, 12, withoutOne).goOn(quiet(), take)).toBe(true);
  expect(ids).toHaveLength(11);
  expect(asked).toHaveLength(3);
});

test('C28 a list that says more than it serves is read twice, then told apart from a whole one', async () => {
  const { read, asked } = listOf(numbers(1, 12), 5);
  const boastful: ReadPage = async (wanted, options) => ({ ...(await read(wanted, options)), total: 13 });
  const { ids, take } = collector();
  expect(await new ListReading(params, 13, boastful).goOn(quiet(), take)).toBe(false);
  expect(ids).toHaveLength(12);
  expect(asked).toHaveLength(6);
});
