import type { PanelNode } from './document.ts';
import { badValue, emptyValue, PanelError } from './errors.ts';
import { insertMessage } from './messages.ts';
import type { CustomerCall, Panel } from './panel.ts';
import type { Store } from './store.ts';
import { phrase } from './texts.ts';
import { findTicket } from './tickets.ts';
import { archivedStatus, isArchivable } from './ticketStatus.ts';

const maxIds = 1000; // panel protocol §6.4

/** Archives each ticket on its own, in the order given; one that cannot go does not hold back the others (panel protocol §6.4). */
export function archiveTickets(panel: Panel, call: CustomerCall): PanelNode {
  const { bag, now, user } = call;
  const ids = readIds(bag.get('elid'));
  const outcomes = panel.store.transaction(() =>
    ids.map((id) => ({ id, outcome: archiveTicket(panel.store, user.accountId, id, now) })),
  );
  const refused = outcomes.filter(({ outcome }) => outcome !== 'done');
  const [first] = refused;
  if (first === undefined) return { ok: {} };
  const done = outcomes.filter(({ outcome }) => outcome === 'done');
  throw new PanelError({
    type: first.outcome === 'missed' ? 'missed' : 'ticket_in_progress',
    object: 'elid',
    textKey: first.outcome === 'missed' ? 'noTicket' : 'inProgress',
    params: { value: joinIds(refused), done: joinIds(done) },
    keepsPlaceholders: first.outcome === 'inProgress',
  });
}

function readIds(elid: string): string[] {
  const ids = [...new Set(elid.split(',').map((id) => id.trim()))].filter((id) => id !== '');
  if (ids.length === 0) throw emptyValue('elid');
  if (ids.length > maxIds) throw badValue('elid', String(ids.length));
  return ids;
}

function joinIds(outcomes: readonly { id: string }[]): string {
  return outcomes.map(({ id }) => id).join(', ');
}

function archiveTicket(
  store: Store,
  accountId: number,
  id: string,
  now: number,
): 'done' | 'inProgress' | 'missed' {
  const ticket = findTicket(store, accountId, id);
  if (ticket === undefined) return 'missed';
  if (ticket.archived === 1) return 'done';
  if (!isArchivable(ticket.status)) return 'inProgress';
  store.run(
    'UPDATE tickets SET status = ?, archived = 1, archivedByCustomer = 1, waitingSince = NULL WHERE id = ?',
    [archivedStatus, ticket.id],
  );
  insertMessage(store, {
    ticketId: ticket.id,
    type: 'system',
    body: phrase('en', 'movedToArchive'),
    author: '',
    at: now,
  });
  return 'done';
}
