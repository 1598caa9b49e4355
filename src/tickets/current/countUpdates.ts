import type { TicketPage, TicketRow } from '../../panel/listTickets.ts';

/** What of the rows and of the number of tickets is compared. */
type Rows = Pick<TicketPage, 'tickets' | 'total'>;

/**
 * How many tickets are other than shown: those that changed and those that came or went. One that comes in pushes
 * another off the page, and one that goes draws the next one in: each counts once. Waiting times only grow, and an
 * order that is another one is no news by itself.
 */
export function countUpdates(shown: Rows, fresh: Rows): number {
  const before = new Map(shown.tickets.map((row) => [row.id, row]));
  const came = fresh.tickets.filter(({ id }) => !before.has(id)).length;
  const stayed = fresh.tickets.length - came;
  const went = shown.tickets.length - stayed;
  return changed(before, fresh.tickets) + Math.max(came, went, Math.abs(fresh.total - shown.total));
}

/** The first row that is new or other than shown; null where tickets only went. */
export function firstUpdate(shown: Rows, fresh: Rows): TicketRow | null {
  const before = new Map(shown.tickets.map((row) => [row.id, row]));
  return (
    fresh.tickets.find((row) => {
      const old = before.get(row.id);
      return old === undefined || isOther(old, row);
    }) ?? null
  );
}

function changed(before: ReadonlyMap<number, TicketRow>, rows: readonly TicketRow[]): number {
  return rows.filter((row) => {
    const old = before.get(row.id);
    return old !== undefined && isOther(old, row);
  }).length;
}

function isOther(one: TicketRow, other: TicketRow): boolean {
  return seen(one) !== seen(other);
}

// All that a row shows but the time it has waited. The panel's word for a status it has a code for is its language's.
function seen(row: TicketRow): string {
  const { id, subject, author, department, status, unread, isAbuse, isArchivable } = row;
  const at = row.lastMessageAt ?? row.lastMessageText;
  const caption = status.code === 'unknown' && status.caption;
  return JSON.stringify([
    id,
    subject,
    author,
    department,
    at,
    status.code,
    caption,
    unread,
    isAbuse,
    isArchivable,
  ]);
}
