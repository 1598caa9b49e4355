import type { StatusCode } from './domain.ts';
import { encodeRequest } from './requestBody.ts';
import type { Fields } from './requestBody.ts';

// No schema here: the script that starts the first request is made of this file alone.

export type TicketColumn = 'id' | 'name' | 'last_message' | 'wait_time' | 'create_user' | 'tstatus';

export type FilterPeriod =
  | 'any'
  | 'today'
  | 'yesterday'
  | 'currentWeek'
  | 'previousWeek'
  | 'currentMonth'
  | 'previousMonth'
  | 'custom';

/** All empty matches every ticket (panel protocol §4.4). */
export type TicketFilter = {
  /** Ticket numbers, by comma or blank, as typed. */
  number: string;
  /** The subject contains. */
  subject: string;
  /** The text of any message contains. */
  message: string;
  /** About a violation; null asks for both. */
  isAbuse: boolean | null;
  statuses: readonly Exclude<StatusCode, 'unknown'>[];
  /** When the last message was written, in the panel's days. */
  period: FilterPeriod;
  /** With `custom`: `YYYY-MM-DD`, both inclusive, '' is open. */
  periodStart: string;
  periodEnd: string;
  /**
   * The customer's own days, where they are not the panel's: rows whose last message lies outside these instants
   * (epoch milliseconds, the first inclusive, the second not) are left out of the answer.
   */
  notBefore: number | null;
  before: number | null;
};

export type TicketListParams = {
  list: 'open' | 'archive';
  /** From 1. */
  page: number;
  pageSize: number;
  sort: { column: TicketColumn; descending: boolean };
  filter: TicketFilter;
};

export const noFilter: TicketFilter = {
  number: '',
  subject: '',
  message: '',
  isAbuse: null,
  statuses: [],
  period: 'any',
  periodStart: '',
  periodEnd: '',
  notBefore: null,
  before: null,
};

const statusCodes = { new: '0', inProgress: '1', waiting: '2', closed: '3', archived: '10' } as const;

/** The panel's keys of periods (panel protocol §4.4). */
export const periodKeys: Record<FilterPeriod, string> = {
  any: 'nodate',
  today: 'today',
  yesterday: 'yesterday',
  currentWeek: 'currentweek',
  previousWeek: 'previousweek',
  currentMonth: 'currentmonth',
  previousMonth: 'previousmonth',
  custom: 'other',
};

function listProcedureName(params: TicketListParams): 'clientticket' | 'clientticket_archive' {
  return params.list === 'open' ? 'clientticket' : 'clientticket_archive';
}

/** Every field, empty ones too: what is left out would be what any tab sent last (panel protocol §4.4). */
export function filterFields(filter: TicketFilter): Fields {
  const isCustom = filter.period === 'custom';
  return {
    id: filter.number,
    name: filter.subject,
    message: filter.message,
    abuse: filter.isAbuse === null ? 'null' : filter.isAbuse ? 'on' : 'off',
    tstatus: filter.statuses.map((status) => statusCodes[status]).join(','),
    message_post: periodKeys[filter.period],
    message_poststart: isCustom ? filter.periodStart : '',
    message_postend: isCustom ? filter.periodEnd : '',
  };
}

/** Versions differ in whether they heed `p_col` or `p_sort` with `p_order`: both go (panel protocol §4.1). */
export function listFields(params: TicketListParams, statelessFilter: boolean): Fields {
  const { column, descending } = params.sort;
  return {
    p_num: String(params.page),
    p_cnt: String(params.pageSize),
    p_col: `${descending ? '-' : '+'}${column}`,
    p_sort: column,
    p_order: descending ? 'desc' : 'asc',
    ...(statelessFilter ? { filter: 'on', ...filterFields(params.filter) } : {}),
  };
}

/** The body of the list call. To be sent ahead of the app only where `statelessFilter` is on. */
export function listRequestBody(
  params: TicketListParams,
  settings: { statelessFilter: boolean; language: string },
): string {
  const fields = listFields(params, settings.statelessFilter);
  return encodeRequest(listProcedureName(params), fields, settings.language, false);
}

/** Fields of the filter on the wire, by their domain names: for refusals that name one. */
export const listFieldNames = {
  id: 'number',
  name: 'subject',
  message: 'message',
  abuse: 'isAbuse',
  tstatus: 'statuses',
  message_post: 'period',
  message_poststart: 'periodStart',
  message_postend: 'periodEnd',
};
