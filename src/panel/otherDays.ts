import type { TicketFilter } from './listFields.ts';

type Page<Row> = { tickets: Row[]; total: number; pageSize: number };

/**
 * Leaves out what lies outside the customer's own days: the panel can only be asked for whole days of its zone. On a
 * list of one page `total` counts what is left; on a longer one it is an upper bound, for other pages are not known.
 */
export function leaveOutOtherDays<Row extends { lastMessageAt: number | null }, Served extends Page<Row>>(
  { notBefore, before }: TicketFilter,
  page: Served & Page<Row>,
) {
  const tickets = page.tickets.filter(
    ({ lastMessageAt: at }) => at === null || (at >= (notBefore ?? at) && at < (before ?? Infinity)),
  );
  const ofOtherDays = page.tickets.length - tickets.length;
  const total = page.total <= page.pageSize ? page.total - ofOtherDays : page.total;
  return { ...page, tickets, total, ofOtherDays };
}
