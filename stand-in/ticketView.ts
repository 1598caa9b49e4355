import { readAccount } from './accounts.ts';
import { departmentChoices, providerChoices, providerOf } from './departments.ts';
import { flag, readOnly, text, type PanelNode } from './document.ts';
import { actionChoices, priorityChoices } from './formChoices.ts';
import { formatCents } from './money.ts';
import type { CustomerCall, Panel } from './panel.ts';
import { readServiceCaption } from './services.ts';
import { markRead, requireTicket, type TicketRecord } from './tickets.ts';
import { statusNode } from './ticketStatus.ts';
import { threadNode } from './ticketThread.ts';

/** A ticket with its thread, and its unread mark gone by it (panel protocol §6.2). */
export function viewTicket(panel: Panel, call: CustomerCall): PanelNode {
  const { store } = panel;
  const { bag, language, user } = call;
  const ticket = requireTicket(store, user.accountId, bag.get('elid'));
  const account = readAccount(store, user.accountId);
  const hasProviders = account.hasProviders === 1;
  if (ticket.unread === 1) markRead(store, ticket.id);
  return {
    id: text(ticket.id),
    name: text(ticket.subject),
    subject: text(ticket.subject),
    tstatus: statusNode(ticket.status, ticket.unread === 1, language),
    closed_ticket_user: flag(ticket.archivedByCustomer === 1),
    ...(hasProviders ? { ticket_project_select: text(providerOf(store, ticket.departmentId)) } : {}),
    ticket_item: text(ticket.serviceId ?? 'null'),
    item: readOnly(readServiceCaption(store, ticket, language)),
    client_department: text(ticket.departmentId),
    client_priority: text(ticket.wishedPriority),
    priority: readOnly(ticket.priority),
    message: text(''),
    show_optional: flag(false),
    note_message: text(ticket.note),
    ticket_expense: readOnly(formatCents(ticket.fee)),
    high_priority: flag(false),
    low_priority: flag(false),
    incident_count: readOnly(account.incidents),
    ...abuseNodes(ticket),
    mlist: threadNode(store, ticket, language),
    slist: [
      ...(hasProviders ? [providerChoices(store)] : []),
      departmentChoices(store, account),
      priorityChoices(language),
      actionChoices(language),
    ],
  };
}

/** The group of the violation. What support registered is for reading only (panel protocol §6.1). */
function abuseNodes(ticket: TicketRecord): PanelNode {
  if (ticket.abuseBy === null) return { show_abuse: flag(false) };
  const show = ticket.abuseBy === 'staff' ? readOnly : text;
  return {
    show_abuse: show('on'),
    score: show(ticket.score),
    action: show(ticket.action),
    deadline_date: show(ticket.deadlineDate),
    deadline_time: show(ticket.deadlineTime),
    score_note: show(ticket.scoreNote),
  };
}
