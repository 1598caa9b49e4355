import { archivedOfficeTickets } from './archivedOfficeTickets.ts';
import { archivedServerTickets } from './archivedServerTickets.ts';
import type { DemoTicket } from './demoTicket.ts';
import { openedFirst } from './thread.ts';

/** The 12 tickets in the demo account's archive, the one opened first standing first. */
export const archivedDemoTickets: readonly DemoTicket[] = openedFirst([
  ...archivedOfficeTickets,
  ...archivedServerTickets,
]);
