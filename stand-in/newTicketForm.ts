import { readAccount, type Account } from './accounts.ts';
import { departmentChoices, providerChoices, readDepartments, readProviders } from './departments.ts';
import { choices, flag, readOnly, text, type PanelNode } from './document.ts';
import { actionChoices, priorityChoices } from './formChoices.ts';
import { formatCents } from './money.ts';
import type { CustomerCall, Panel } from './panel.ts';
import { serviceChoices } from './services.ts';
import { requireTicket } from './tickets.ts';

/** The empty form of a new ticket with all its choices (panel protocol §6.2). */
export function newTicketForm(panel: Panel, { language, user }: CustomerCall): PanelNode {
  const { store } = panel;
  const account = readAccount(store, user.accountId);
  const hasProviders = account.hasProviders === 1;
  const [firstProvider] = readProviders(store);
  return {
    name: text(''),
    subject: text(''),
    ...(hasProviders ? { ticket_project_select: text(firstProvider?.id ?? '') } : {}),
    ticket_item: text('null'),
    client_department: text(''),
    client_priority: text('2'),
    message: text(''),
    show_optional: flag(false),
    note_message: text(''),
    ticket_expense: readOnly('0.00'),
    high_priority: flag(false),
    low_priority: flag(false),
    incident_count: readOnly(account.incidents),
    incident_price: text(formatCents(account.incidentPrice)),
    balance: text(formatCents(account.balance)),
    currency: text(account.currency),
    show_abuse: flag(false),
    score: text('0'),
    action: text(''),
    deadline_date: text(''),
    deadline_time: text(''),
    score_note: text(''),
    slist: [
      ...(hasProviders ? [providerChoices(store)] : []),
      departmentChoices(store, account),
      priorityChoices(language),
      choices('ticket_item', serviceChoices(store, account.id, '', language)),
      actionChoices(language),
    ],
  };
}

/** What opening a ticket in a department costs the account now, in cents: nothing while it has an incident (panel protocol §7). */
export function openingFee(account: Account, department: { takesIncident: number } | undefined): number {
  return department?.takesIncident === 1 && account.incidents === 0 ? account.incidentPrice : 0;
}

/** What follows from the field that was just changed (panel protocol §5.1, §6.3). */
export function followField(panel: Panel, call: CustomerCall): PanelNode {
  const { bag, user } = call;
  if (bag.get('elid') !== '') requireTicket(panel.store, user.accountId, bag.get('elid'));
  switch (bag.get('sv_field')) {
    case 'ticket_item':
      return servicesLike(panel, call, bag.get('sv_autocomplete') === 'yes' ? bag.get('ticket_item') : '');
    case 'client_department':
      return afterDepartment(panel, call);
    case 'ticket_project_select':
      return afterProvider(panel, call);
    default:
      return {};
  }
}

function servicesLike(panel: Panel, { bag, language, user }: CustomerCall, typed: string): PanelNode {
  return {
    ticket_item: text(bag.get('ticket_item')),
    slist: [choices('ticket_item', serviceChoices(panel.store, user.accountId, typed, language))],
  };
}

function afterDepartment(panel: Panel, { bag, language, user }: CustomerCall): PanelNode {
  const account = readAccount(panel.store, user.accountId);
  const key = bag.get('client_department');
  const department = readDepartments(panel.store, account).find(({ id }) => String(id) === key);
  return {
    client_department: text(key),
    incident_count: readOnly(account.incidents),
    ticket_expense: readOnly(formatCents(openingFee(account, department))),
    slist: [choices('ticket_item', serviceChoices(panel.store, account.id, '', language))],
  };
}

function afterProvider(panel: Panel, { bag, language, user }: CustomerCall): PanelNode {
  const account = readAccount(panel.store, user.accountId);
  const provider = bag.get('ticket_project_select');
  return {
    ticket_project_select: text(provider),
    client_department: text(''),
    slist: [
      departmentChoices(panel.store, account, provider),
      choices('ticket_item', serviceChoices(panel.store, account.id, '', language)),
    ],
  };
}
