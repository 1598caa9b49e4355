import type { ListMemory, SortColumn } from './listMemory.ts';
import type { RequestBag } from './requestBag.ts';

const maxPageSize = 1000; // panel protocol §4.1

const columns: Readonly<Record<string, SortColumn>> = {
  id: 'id',
  name: 'name',
  last_message: 'last_message',
  time: 'last_message',
  wait_time: 'wait_time',
  create_user: 'create_user',
  tstatus: 'tstatus',
};

/** Takes over the order a request asks for; an unsortable column is ignored and the remembered order stays (panel protocol §4.1). */
export function applySort(memory: ListMemory, bag: RequestBag): void {
  // An unescaped plus arrives as a blank.
  const asked = bag.get('p_col').trim();
  const name = asked === '' ? bag.get('p_sort') : asked.replace(/^[+-]/, '');
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
  if (column === undefined) return;
  memory.column = column;
  memory.isDescending = asked === '' ? bag.get('p_order') === 'desc' : asked.startsWith('-');
}

/** Takes over page size and number. Nonsense as a size is ignored, as a number it is page 1; the end is found by the list. */
export function applyPaging(memory: ListMemory, bag: RequestBag): void {
  const size = wholeNumber(bag.get('p_cnt'));
  if (size !== null && size > 0) memory.pageSize = Math.min(size, maxPageSize);
  if (bag.get('p_num') !== '') memory.page = Math.max(1, wholeNumber(bag.get('p_num')) ?? 1);
}

function wholeNumber(value: string): number | null {
  return /^\d{1,15}$/.test(value) ? Number(value) : null;
}

// Each of these has an index that ends in the id the same way round; ties go by id, newest first.
// An empty waiting time is last either way: nulls sort low in SQLite, so the other way they stand in for "latest".
const orders: Record<SortColumn, { up: string; down: string }> = {
  id: { up: 'id ASC', down: 'id DESC' },
  name: { up: 'subjectKey ASC, id DESC', down: 'subjectKey DESC, id DESC' },
  last_message: { up: 'lastMessageAt ASC, id DESC', down: 'lastMessageAt DESC, id DESC' },
  wait_time: {
    up: 'waitingSince DESC, id DESC',
    down: 'ifnull(waitingSince, 9007199254740991) ASC, id DESC',
  },
  create_user: { up: 'authorKey ASC, id DESC', down: 'authorKey DESC, id DESC' },
  tstatus: { up: 'status ASC, id DESC', down: 'status DESC, id DESC' },
};

/** The ORDER BY of a sorted list. Chosen from constants, so nothing that was sent is in it. */
export function orderBy(column: SortColumn, isDescending: boolean): string {
  return isDescending ? orders[column].down : orders[column].up;
}
