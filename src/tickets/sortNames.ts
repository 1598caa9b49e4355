import type { TicketColumn } from '../panel/listFields.ts';

/** What the catalogue of the list calls the columns by which the panel sorts. */
export const sortNames = {
  id: 'number',
  name: 'subject',
  last_message: 'lastUpdated',
  wait_time: 'waiting',
  create_user: 'author',
  tstatus: 'status',
} as const satisfies Record<TicketColumn, string>;
