import { parseTicketId } from '../../panel/domain.ts';
import type { TicketId } from '../../panel/domain.ts';
import type { TicketRow } from '../../panel/listTickets.ts';

/** So many tickets can be pinned, labelled or snoozed; with all their words they fit into what is stored. */
export const MAX_OWN = 250;
export const MAX_LABELS = 5;
export const MAX_LABEL = 24;
const MAX_SUBJECT = 80;

/** A ticket as the customer has put it in order on this device. The panel knows nothing of it (features N16). */
export type OwnTicket = {
  id: TicketId;
  /** The subject as it was when it was pinned; null where it is not. */
  pinned: string | null;
  labels: readonly string[];
  snooze: Snooze | null;
};

/** Until when (epoch milliseconds), and what the ticket was like then: anything new ends it. */
type Snooze = { until: number; lastMessage: string; unread: boolean; status: string };

/** In the order in which they were first touched. */
export type OwnOrder = { tickets: readonly OwnTicket[] };

type Seen = Pick<TicketRow, 'lastMessageText' | 'unread' | 'status'>;

/** What was stored, in whatever state that is (H060): what is not understood is left out, ticket by ticket. */
export function readOwnOrder(stored: unknown): OwnOrder {
  const tickets = new Map<TicketId, OwnTicket>();
  for (const each of listOf(stored, 'tickets').slice(0, MAX_OWN)) {
    const ticket = readOwnTicket(each);
    if (ticket && !isNothing(ticket) && !tickets.has(ticket.id)) tickets.set(ticket.id, ticket);
  }
  return { tickets: [...tickets.values()] };
}

function readOwnTicket(stored: unknown): OwnTicket | null {
  const id = parseTicketId(String(valueOf(stored, 'id')));
  if (id === null) return null;
  const pinned = valueOf(stored, 'pinned');
  return {
    id,
    pinned: typeof pinned === 'string' ? pinned.slice(0, MAX_SUBJECT) : null,
    labels: readLabels(listOf(stored, 'labels')),
    snooze: readSnooze(valueOf(stored, 'snooze')),
  };
}

function readLabels(stored: readonly unknown[]): readonly string[] {
  const labels: string[] = [];
  for (const each of stored) {
    const label = typeof each === 'string' ? plainLabel(each) : '';
    if (label !== '' && label.length <= MAX_LABEL && !labels.includes(label)) labels.push(label);
  }
  return labels.slice(0, MAX_LABELS);
}

function readSnooze(stored: unknown): Snooze | null {
  const until = valueOf(stored, 'until');
  const lastMessage = valueOf(stored, 'lastMessage');
  const status = valueOf(stored, 'status');
  if (typeof until !== 'number' || typeof lastMessage !== 'string' || typeof status !== 'string') return null;
  return { until, lastMessage, unread: valueOf(stored, 'unread') === true, status };
}

function valueOf(stored: unknown, key: string): unknown {
  if (typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, key)) return undefined;
  return Reflect.get(stored, key);
}

function listOf(stored: unknown, key: string): readonly unknown[] {
  const value = valueOf(stored, key);
  return Array.isArray(value) ? value : [];
}

function isNothing({ pinned, labels, snooze }: OwnTicket): boolean {
  return pinned === null && labels.length === 0 && snooze === null;
}

export function ownTicket({ tickets }: OwnOrder, id: TicketId): OwnTicket | undefined {
  return tickets.find((each) => each.id === id);
}

/** The order with this ticket changed; null where there is no room for one more. */
function put(order: OwnOrder, id: TicketId, change: Partial<Omit<OwnTicket, 'id'>>): OwnOrder | null {
  const before = ownTicket(order, id);
  const after = { ...(before ?? { id, pinned: null, labels: [], snooze: null }), ...change };
  const others = order.tickets.filter((each) => each !== before);
  if (isNothing(after)) return { tickets: others };
  if (before) return { tickets: order.tickets.map((each) => (each === before ? after : each)) };
  return order.tickets.length < MAX_OWN ? { tickets: [...order.tickets, after] } : null;
}

/** Null where there is no room for one more. */
export function pin(order: OwnOrder, { id, subject }: Pick<TicketRow, 'id' | 'subject'>): OwnOrder | null {
  return put(order, id, { pinned: subject.slice(0, MAX_SUBJECT) });
}

export function unpin(order: OwnOrder, id: TicketId): OwnOrder {
  return put(order, id, { pinned: null }) ?? order;
}

/** Null where there is no room for one more. */
export function snooze(
  order: OwnOrder,
  { id, lastMessageText, unread, status }: Seen & Pick<TicketRow, 'id'>,
  until: number,
): OwnOrder | null {
  return put(order, id, { snooze: { until, lastMessage: lastMessageText, unread, status: status.code } });
}

export function wake(order: OwnOrder, id: TicketId): OwnOrder {
  return put(order, id, { snooze: null }) ?? order;
}

/** Until when the ticket sleeps; null where it does not, be it that its time has come or that there is news of it. */
export function asleepUntil(own: OwnTicket | undefined, row: Seen, now: number): number | null {
  if (!own?.snooze || own.snooze.until <= now) return null;
  const { lastMessage, unread, status, until } = own.snooze;
  const isNews = row.lastMessageText !== lastMessage || (row.unread && !unread) || row.status.code !== status;
  return isNews ? null : until;
}

/** A label on one line, as it is shown and compared. */
export function plainLabel(label: string): string {
  return label.replaceAll(/\s+/g, ' ').trim();
}

/** Puts the label on, or takes it off. Null where there is no room for one more. */
export function setLabel(order: OwnOrder, id: TicketId, label: string, isOn: boolean): OwnOrder | null {
  const before = ownTicket(order, id)?.labels ?? [];
  const others = before.filter((each) => each !== label);
  if (isOn && others.length >= MAX_LABELS) return null;
  return put(order, id, { labels: isOn ? [...others, label] : others });
}

/** Every label that is in use, by the alphabet, with the tickets that have it. */
export function labelsInUse({ tickets }: OwnOrder): { label: string; ids: readonly TicketId[] }[] {
  const byLabel = new Map<string, TicketId[]>();
  for (const { id, labels } of tickets) {
    for (const label of labels) byLabel.set(label, [...(byLabel.get(label) ?? []), id]);
  }
  return Array.from(byLabel, ([label, ids]) => ({ label, ids })).toSorted((one, other) =>
    one.label.localeCompare(other.label),
  );
}
