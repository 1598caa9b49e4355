import type { SQLInputValue } from 'node:sqlite';
import { caseFold } from './caseFold.ts';
import { dayMs, parseDate } from './clock.ts';
import { choice, choices, collapsed, named, text, type PanelNode } from './document.ts';
import { badValue } from './errors.ts';
import { lastMessagePeriod, periodKeys } from './filterPeriod.ts';
import type { RequestBag } from './requestBag.ts';
import { phrase, type Language } from './texts.ts';
import { statusCaption, statusCodes, type StatusCode } from './ticketStatus.ts';

/** The conditions of a ticket list, as sent (panel protocol §4.4). */
export interface TicketFilter {
  id: string;
  name: string;
  message: string;
  abuse: string;
  tstatus: string;
  message_post: string;
  message_poststart: string;
  message_postend: string;
}

type FilterField = keyof TicketFilter;

export const noFilter: TicketFilter = {
  id: '',
  name: '',
  message: '',
  abuse: 'null',
  tstatus: '',
  message_post: 'nodate',
  message_poststart: '',
  message_postend: '',
};

const checks: Record<FilterField, (value: string) => boolean> = {
  id: (value) => splitIds(value).every((id) => /^\d{1,15}$/.test(id)),
  name: () => true,
  message: () => true,
  abuse: (value) => ['null', 'on', 'off'].includes(value),
  tstatus: (value) => splitIds(value).every((code) => statusCodes.some((known) => String(known) === code)),
  message_post: (value) => periodKeys.some((key) => key === value),
  message_poststart: (value) => value === '' || parseDate(value) !== null,
  message_postend: (value) => value === '' || parseDate(value) !== null,
};

const fields: readonly FilterField[] = [
  'id',
  'name',
  'message',
  'abuse',
  'tstatus',
  'message_post',
  'message_poststart',
  'message_postend',
];

/** The filter a request describes; fields it does not send are empty. Throws `value` for the first bad one. */
export function readFilter(bag: RequestBag): TicketFilter {
  const filter = { ...noFilter };
  for (const field of fields) {
    const value = bag.get(field);
    if (value === '') continue;
    if (!checks[field](value)) throw badValue(field, value);
    filter[field] = value;
  }
  return filter;
}

/** The conditions in force, as the list tells of them; undefined when there is none. */
export function activeFilterNode(filter: TicketFilter): PanelNode | undefined {
  const active = fields.filter((field) => filter[field] !== noFilter[field]);
  if (active.length === 0) return undefined;
  return { filter: collapsed(active.map((field) => named(field, filter[field]))) };
}

/** The values of the filter form. */
export function filterValues(filter: TicketFilter): PanelNode {
  const single = fields.filter((field) => field !== 'tstatus');
  const values = Object.fromEntries(single.map((field) => [field, text(filter[field])]));
  return { ...values, tstatus: collapsed(splitIds(filter.tstatus).map((code) => text(code))) };
}

/** The lists of choices of the filter form; `codes` are the statuses this list can hold. */
export function filterChoices(codes: readonly StatusCode[], language: Language): readonly PanelNode[] {
  return [
    choices('abuse', [
      choice('null', phrase(language, 'notChosen')),
      choice('on', phrase(language, 'yes')),
      choice('off', phrase(language, 'no')),
    ]),
    choices(
      'tstatus',
      codes.map((code) => choice(String(code), statusCaption(code, false, language))),
    ),
    choices('message_post', [
      choice('nodate', phrase(language, 'anyPeriod')),
      choice('today', phrase(language, 'today')),
      choice('yesterday', phrase(language, 'yesterday')),
      choice('currentweek', phrase(language, 'currentWeek')),
      choice('previousweek', phrase(language, 'previousWeek')),
      choice('currentmonth', phrase(language, 'currentMonth')),
      choice('previousmonth', phrase(language, 'previousMonth')),
      choice('other', phrase(language, 'otherPeriod')),
    ]),
  ];
}

/** The names of all fields, as every list tells them. */
export const possibleFilters: PanelNode = {
  filter: ['id', 'name', 'message', 'abuse', 'tstatus', 'message_post'].map((name) => ({ $name: name })),
};

/** The tickets a filter is applied to, and when "today" is. */
export interface FilterScope {
  accountId: number;
  isArchive: boolean;
  now: number;
}

/** The filter as conditions on `tickets`, to be joined by AND, with their values. Texts are data: no wildcard, no SQL. */
export function filterConditions(
  filter: TicketFilter,
  { accountId, isArchive, now }: FilterScope,
): { sql: string[]; values: SQLInputValue[] } {
  const sql: string[] = [];
  const values: SQLInputValue[] = [];
  const add = (condition: string, ...given: SQLInputValue[]) => {
    sql.push(condition);
    values.push(...given);
  };
  const among = (column: string, numbers: readonly string[]) =>
    add(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(numbers.map(Number)));
  if (filter.id !== '') among('id', splitIds(filter.id));
  if (filter.name !== '') {
    // As a set of its own it is found in the index of subjects, without a look at a single row.
    add(
      `id IN (SELECT s.id FROM tickets s WHERE s.accountId = ? AND s.archived = ?
        AND instr(s.subjectKey, ?) > 0)`,
      accountId,
      isArchive ? 1 : 0,
      caseFold(filter.name),
    );
  }
  if (filter.message !== '') {
    add(
      `EXISTS (SELECT 1 FROM messages WHERE ticketId = tickets.id
        AND instr(ifnull(bodyKey, lower(body)), ?) > 0)`,
      caseFold(filter.message),
    );
  }
  if (filter.abuse !== 'null') add(`abuseBy IS ${filter.abuse === 'on' ? 'NOT NULL' : 'NULL'}`);
  if (filter.tstatus !== '') among('status', splitIds(filter.tstatus));
  const { from, before } = periodOf(filter, now);
  if (from !== null) add('lastMessageAt >= ?', from);
  if (before !== null) add('lastMessageAt < ?', before);
  return { sql, values };
}

function periodOf(filter: TicketFilter, now: number): { from: number | null; before: number | null } {
  if (filter.message_post !== 'other') return lastMessagePeriod(filter.message_post, now);
  const end = parseDate(filter.message_postend);
  return { from: parseDate(filter.message_poststart), before: end === null ? null : end + dayMs };
}

function splitIds(value: string): string[] {
  return value.split(/[\s,]+/).filter((part) => part !== '');
}
