import { canPay, postLedger, readAccount, type Account } from './accounts.ts';
import { readDepartments, readProviders, type DepartmentRecord } from './departments.ts';
import { text, type PanelNode } from './document.ts';
import { badValue, emptyValue } from './errors.ts';
import { insufficientFunds } from './incidents.ts';
import { readFiles, readMessageText, refuseTooLong } from './messageInput.ts';
import { insertMessage } from './messages.ts';
import { openingFee } from './newTicketForm.ts';
import type { CustomerCall, Panel } from './panel.ts';
import type { RequestBag, Upload } from './requestBag.ts';
import { findService } from './services.ts';
import type { Store } from './store.ts';
import {
  readOptions,
  readWishedPriority,
  refuseReadOnly,
  writeOptions,
  type TicketOptions,
} from './ticketInput.ts';
import { insertTicket } from './tickets.ts';

const maxSubjectCharacters = 255; // panel protocol §6.1

interface TicketDraft {
  subject: string;
  department: DepartmentRecord;
  serviceId: number | null;
  wishedPriority: number;
  body: string;
  files: readonly Upload[];
  options: TicketOptions;
}

/** Opens a ticket and takes what its department costs, in one transaction (panel protocol §6.2, §7). Two equal calls open two. */
export function createTicket(panel: Panel, call: CustomerCall): PanelNode {
  const { store } = panel;
  const account = readAccount(store, call.user.accountId);
  refuseReadOnly(call.bag, {
    fees: [0, openingFee(account, { takesIncident: 1 })],
    incidents: account.incidents,
  });
  const draft = readDraft(panel, call, account);
  const fee = openingFee(account, draft.department);
  if (!canPay(account, fee) && fee > 0) throw insufficientFunds('client_department', account, fee);
  const id = store.transaction(() => {
    const ticketId = storeTicket(store, call, draft);
    if (draft.department.takesIncident === 1) takeIncident(store, call, ticketId, fee);
    return ticketId;
  });
  panel.messageArrived(id);
  return { id: text(id), ok: { $type: 'form', $: `func=clientticket.edit&elid=${id}` } };
}

/** Reads the fields in the order of panel protocol §6.1; the first bad one is thrown. */
function readDraft(panel: Panel, call: CustomerCall, account: Account): TicketDraft {
  const { bag, now } = call;
  const subject = readSubject(bag);
  const department = readDepartment(panel.store, bag, account);
  const serviceId = readService(panel.store, bag, account);
  const wishedPriority = readWishedPriority(bag) ?? 2;
  const body = readMessageText(panel, call);
  const files = readFiles(bag);
  const options = readOptions(bag, { ticket: null, hasService: serviceId !== null, now });
  return { subject, department, serviceId, wishedPriority, body, files, options };
}

function readSubject(bag: RequestBag): string {
  const subject = bag.get('name') === '' ? bag.get('subject') : bag.get('name');
  if (subject.trim() === '') throw emptyValue('name');
  refuseTooLong('name', subject.trim(), maxSubjectCharacters);
  return subject;
}

function readDepartment(store: Store, bag: RequestBag, account: Account): DepartmentRecord {
  const provider = account.hasProviders === 1 ? bag.get('ticket_project_select') : '';
  if (provider !== '' && !readProviders(store).some(({ id }) => String(id) === provider)) {
    throw badValue('ticket_project_select', provider);
  }
  const key = bag.get('client_department');
  if (key === '' || key === 'null') throw emptyValue('client_department');
  const department = readDepartments(store, account).find(({ id }) => String(id) === key);
  const isElsewhere = provider !== '' && String(department?.providerId) !== provider;
  if (department === undefined || isElsewhere) throw badValue('client_department', key);
  return department;
}

function readService(store: Store, bag: RequestBag, account: Account): number | null {
  const field = bag.get('ticket_item') === '' ? 'item' : 'ticket_item';
  const key = bag.get(field);
  if (key === '' || key === 'null') return null;
  const service = findService(store, account.id, key);
  if (service === undefined) throw badValue(field, key);
  return service.id;
}

function storeTicket(store: Store, { now, user }: CustomerCall, draft: TicketDraft): number {
  const { body, department, files, options, serviceId, subject, wishedPriority } = draft;
  const ticketId = insertTicket(store, {
    accountId: user.accountId,
    author: user.realName,
    subject,
    status: 0,
    departmentId: department.id,
    serviceId,
    wishedPriority,
    createdAt: now,
    waitingSince: now,
  });
  insertMessage(store, { ticketId, type: 'info', body: '', author: '', at: now });
  const message = { ticketId, type: 'incoming', userId: user.id, author: user.realName, at: now } as const;
  insertMessage(store, { ...message, body, files });
  writeOptions(store, ticketId, options);
  return ticketId;
}

function takeIncident(store: Store, { now, user }: CustomerCall, ticketId: number, fee: number): void {
  const { accountId } = user;
  const entry = { accountId, at: now, ticketId };
  if (fee === 0) {
    postLedger(store, { ...entry, incidents: -1, reason: `Incident for ticket ${ticketId}` });
    return;
  }
  postLedger(store, {
    ...entry,
    cents: -fee,
    reason: `Ticket ${ticketId} without an incident`,
  });
  store.run('UPDATE tickets SET fee = fee + ? WHERE id = ?', [fee, ticketId]);
}
