import { callPanel } from './callPanel.ts';
import { choicesOf } from './choices.ts';
import { caption, child, coded, list } from './document.ts';
import { opaqueId } from './domain.ts';
import type { DepartmentId, ServiceId, TicketId } from './domain.ts';
import { PanelFailure } from './failure.ts';
import { money } from './money.ts';
import { panelSettings } from './panelConfig.ts';
import { panelInstant } from './panelDates.ts';
import { defineProcedure } from './procedure.ts';
import type { CallOptions } from './procedure.ts';
import {
  anyNode,
  bySchema,
  captionNode,
  captionOrNullNode,
  countNode,
  flagNode,
  required,
  z,
} from './schema.ts';
import { readThread } from './thread.ts';
import { NOTHING_CHOSEN } from './ticketFields.ts';
import { ticketStatus } from './ticketStatus.ts';

export type { Attachment, ThreadEntry } from './thread.ts';

const ticketNodes = z.object({
  id: captionNode,
  name: captionNode,
  subject: captionNode,
  tstatus: z.transform(ticketStatus),
  closed_ticket_user: flagNode,
  ticket_item: captionNode,
  item: captionOrNullNode,
  client_department: anyNode,
  client_priority: captionNode,
  priority: captionNode,
  ticket_expense: captionNode,
  currency: captionOrNullNode,
  incident_count: countNode,
  show_abuse: flagNode,
  score: countNode,
  action: captionNode,
  deadline_date: captionNode,
  deadline_time: captionNode,
  score_note: captionOrNullNode,
  mlist: z.transform(list),
  slist: anyNode,
});

const view = defineProcedure({
  name: 'clientticket.edit',
  kind: 'read',
  needsSession: true,
  fields: (id: TicketId) => ({ elid: String(id) }),
  answer: bySchema(z.pipe(ticketNodes, required(toTicket, 'id'))),
});

function toTicket(nodes: z.output<typeof ticketNodes>) {
  // Neither a number nor a thread: the document of another function (H048).
  if (nodes.id === '' && nodes.mlist.length === 0) return null;
  const thread = readThread(nodes.mlist);
  const begun = caption(child(nodes.mlist[0], 'fm_date_post'));
  const { tstatus: status, ticket_item: serviceKey } = nodes;
  return {
    /** The number by which the document calls itself, '' where it does not. */
    id: nodes.id,
    /** '' where the panel names none: show the number. */
    subject: nodes.name || nodes.subject,
    status,
    isArchived: status.code === 'archived' || nodes.closed_ticket_user,
    /** The service's caption; null: none, or the panel does not say. */
    service: serviceKey === NOTHING_CHOSEN ? null : nodes.item,
    serviceId: ['', NOTHING_CHOSEN].includes(serviceKey) ? null : opaqueId<ServiceId>(serviceKey),
    ...departmentOf(nodes),
    ...prioritiesOf(nodes),
    supportFee: money(nodes.ticket_expense, nodes.currency),
    incidentsLeft: nodes.incident_count,
    abuse: nodes.show_abuse ? abuseOf(nodes) : null,
    createdAt: instantOf(begun) ?? thread.find((entry) => entry.postedAt !== null)?.postedAt ?? null,
    thread,
  };
}

function departmentOf({ client_department: node, slist }: z.output<typeof ticketNodes>) {
  const { code, caption: written } = coded(node);
  const key = code ?? written;
  const name = captionOf(slist, 'client_department', key) ?? (code === null ? null : written || null);
  const departmentId = ['', NOTHING_CHOSEN].includes(key) ? null : opaqueId<DepartmentId>(key);
  return { departmentId, departmentName: departmentId === null ? null : name };
}

/** In the panel's words; null where it does not say. The two share their choices (panel protocol §6.1). */
function prioritiesOf({ client_priority, priority, slist }: z.output<typeof ticketNodes>) {
  const named = (key: string) => captionOf(slist, 'client_priority', key) ?? (key || null);
  return {
    /** What the customer asked for. */
    priority: named(client_priority),
    /** What support has set. */
    priorityInForce: named(priority),
  };
}

export type AbuseAction = 'forward' | 'suspendAll' | 'suspendItem';

const abuseActions = new Map<string, AbuseAction>([
  ['forward', 'forward'],
  ['suspend_all', 'suspendAll'],
  ['suspend_item', 'suspendItem'],
]);

function abuseOf(nodes: z.output<typeof ticketNodes>) {
  return {
    score: nodes.score,
    /** Null: none, or one of which the panel's words are all that is known. */
    actionKind: abuseActions.get(nodes.action) ?? null,
    /** What happens at the deadline, in the panel's words. */
    action: captionOf(nodes.slist, 'action', nodes.action) ?? (nodes.action || null),
    deadlineAt: instantOf(`${nodes.deadline_date} ${nodes.deadline_time}`),
    comment: nodes.score_note,
  };
}

function captionOf(slist: unknown, field: string, key: string): string | null {
  return choicesOf(slist, field).find((choice) => choice.key === key)?.caption || null;
}

function instantOf(written: string): number | null {
  return panelInstant(written, panelSettings().panelTimeZone);
}

export type Ticket = Awaited<ReturnType<typeof readTicket>>;

/**
 * One ticket with its whole thread. Asking tells the panel that the customer has read it: never ahead of a press
 * where `unread` is on. `notFound` is also what another customer's ticket is. May be repeated.
 * Source: panel protocol §6.2, §0 fact 4.
 */
export async function readTicket(id: TicketId, options: CallOptions = {}) {
  const ticket = await callPanel(view, id, options);
  // Another ticket's document must not stand under this number.
  if (ticket.id !== '' && ticket.id !== String(id)) {
    throw new PanelFailure({ kind: 'protocol', procedure: view.name, path: 'doc.id' });
  }
  return { ...ticket, id };
}
