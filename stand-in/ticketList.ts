import type { SQLInputValue } from 'node:sqlite';
import { text, type PanelNode } from './document.ts';
import type { ListMemory, ListName } from './listMemory.ts';
import { applyPaging, applySort, orderBy } from './listOrder.ts';
import type { CustomerCall, Panel } from './panel.ts';
import type { Store } from './store.ts';
import {
  activeFilterNode,
  filterConditions,
  possibleFilters,
  readFilter,
  type FilterScope,
  type TicketFilter,
} from './ticketFilter.ts';
import { ticketRows } from './ticketRows.ts';

const maxCaptionedPages = 50; // panel protocol §4.2

/** A ticket list: what is asked for, over what this session's list remembers (panel protocol §4). */
export function listTickets(panel: Panel, call: CustomerCall): PanelNode {
  const { bag, language, now, session, user } = call;
  const name: ListName = call.func === 'clientticket_archive' ? 'clientticket_archive' : 'clientticket';
  const memory = panel.sessions.list(session, name);
  const isOneOff = ['on', 'yes'].includes(bag.get('filter'));
  const filter = isOneOff ? readFilter(bag) : memory.filter;
  applySort(memory, bag);
  applyPaging(memory, bag);
  const page = readPage(panel.store, {
    accountId: user.accountId,
    isArchive: name === 'clientticket_archive',
    filter,
    memory,
    now,
  });
  memory.page = page.number;
  return {
    ...(page.ids.length === 0 ? {} : { elem: ticketRows(panel.store, page.ids, now, language) }),
    ...filterNode(filter),
    p_cnt: text(memory.pageSize),
    p_elems: text(page.total),
    p_num: text(page.number),
    p_order: text(memory.isDescending ? 'desc' : 'asc'),
    p_possible_filters: possibleFilters,
    p_sort: text(memory.column),
    ...(page.captions.length === 0 ? {} : { page: page.captions.map((caption) => text(caption)) }),
  };
}

function filterNode(filter: TicketFilter): PanelNode {
  const node = activeFilterNode(filter);
  return node === undefined ? {} : { p_filter: node };
}

interface PageRequest extends FilterScope {
  filter: TicketFilter;
  memory: ListMemory;
}

interface Page {
  ids: readonly number[];
  total: number;
  number: number;
  captions: readonly string[];
}

/** Ids of a page, in order; a page past the end is the last one. Without a filter all of it is answered by an index. */
function readPage(store: Store, request: PageRequest): Page {
  const { filter, memory } = request;
  const query = listQuery(request);
  const isFiltered = filterConditions(filter, request).sql.length > 0;
  const all = isFiltered ? readIds(store, query) : null;
  const total = all?.length ?? countRows(store, query);
  const pages = Math.max(1, Math.ceil(total / memory.pageSize));
  const number = Math.min(memory.page, pages);
  const start = (number - 1) * memory.pageSize;
  if (pages > maxCaptionedPages) {
    const ids =
      all?.slice(start, start + memory.pageSize) ?? readIds(store, query, { start, count: memory.pageSize });
    return { ids, total, number, captions: [] };
  }
  const ids = all ?? readIds(store, query);
  return {
    ids: ids.slice(start, start + memory.pageSize),
    total,
    number,
    captions: pageCaptions(ids, memory.pageSize),
  };
}

interface ListQuery {
  where: string;
  order: string;
  values: SQLInputValue[];
}

function listQuery(request: PageRequest): ListQuery {
  const { accountId, filter, isArchive, memory } = request;
  const { sql, values } = filterConditions(filter, request);
  return {
    where: ['accountId = ?', 'archived = ?', ...sql].join(' AND '),
    order: orderBy(memory.column, memory.isDescending),
    values: [accountId, isArchive ? 1 : 0, ...values],
  };
}

/** The statement a list is read by; exported so that its query plan can be looked at. */
export function idsSql(where: string, order: string): string {
  return `SELECT id FROM tickets WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`;
}

export function countSql(where: string): string {
  return `SELECT count(*) AS count FROM tickets WHERE ${where}`;
}

function readIds(store: Store, query: ListQuery, range = { start: 0, count: -1 }): number[] {
  const values = [...query.values, range.count, range.start];
  return store.all<{ id: number }>(idsSql(query.where, query.order), values).map(({ id }) => id);
}

function countRows(store: Store, query: ListQuery): number {
  return store.one<{ count: number }>(countSql(query.where), query.values)?.count ?? 0;
}

/** One caption a page: the first and the last number on it. */
function pageCaptions(ids: readonly number[], pageSize: number): string[] {
  const captions: string[] = [];
  for (let start = 0; start < ids.length; start += pageSize) {
    const first = ids[start];
    const last = ids[Math.min(start + pageSize, ids.length) - 1];
    captions.push(first === last ? `${first}` : `${first} - ${last}`);
  }
  return captions;
}
