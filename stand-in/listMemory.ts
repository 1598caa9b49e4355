import { noFilter, type TicketFilter } from './ticketFilter.ts';

export type ListName = 'clientticket' | 'clientticket_archive';

export type SortColumn = 'id' | 'name' | 'last_message' | 'wait_time' | 'create_user' | 'tstatus';

/** What the panel remembers of one list in one session (panel protocol §10.4). */
export interface ListMemory {
  page: number;
  pageSize: number;
  column: SortColumn;
  isDescending: boolean;
  filter: TicketFilter;
}

export function freshListMemory(): ListMemory {
  return { page: 1, pageSize: 50, column: 'last_message', isDescending: true, filter: noFilter };
}
