import type { SeededCustomer } from './seedBuilders.ts';
import type { Params, TestPanel } from './testPanel.ts';

export type Signed = SeededCustomer & { session: string };

/** How one sample is asked for. */
export interface SampleCase {
  /** Puts the store into the state the sample was taken in; what it gives goes into the request. */
  arrange?: (panel: TestPanel, customer: Signed) => Promise<Params> | Params;
  request: Params;
  wish?: Parameters<TestPanel['customer']>[0];
  /** Without a session. */
  isStranger?: boolean;
}

const list = { func: 'clientticket', p_num: '1', p_cnt: '50', p_col: '-last_message' };
const staffWord = { from: 'staff', body: 'Done.' } as const;
const question = { from: 'customer', body: 'Since last night it stops.' } as const;
const file = (name: string) => ({ name, content: new TextEncoder().encode(name) });

function threeTickets({ seeder }: TestPanel, customer: Signed): Params {
  const at = Date.now();
  seeder.ticket(customer, { status: 3, messages: [{ ...question, at: at - 9e6 }], subject: 'Reverse' });
  seeder.ticket(customer, { status: 1, messages: [{ ...question, at: at - 6e6 }], subject: 'Invoice' });
  seeder.ticket(customer, {
    status: 2,
    unread: true,
    messages: [question, { ...staffWord, at: at - 3e6 }],
    subject: 'The VPS',
  });
  return {};
}

function manyTickets({ seeder }: TestPanel, customer: Signed): Params {
  for (let index = 0; index < 52; index += 1) seeder.ticket(customer, { status: 3 });
  return {};
}

function services({ seeder }: TestPanel, customer: Signed): Params {
  for (const name of ['VPS-2 web01', 'VPS-4 db01', 'Domain', 'Shared']) seeder.service(customer, name);
  return {};
}

function wholeTicket({ seeder }: TestPanel, customer: Signed): Params {
  const service = seeder.service(customer, 'VPS-2 web01', ['Paid until 2027-01-15']);
  const { id } = seeder.ticket(customer, {
    service,
    unread: true,
    messages: [
      { ...question, files: [file('screenshot.png'), file('boot log (ночь).txt')] },
      { from: 'system', body: 'The ticket was assigned to the Technical support department' },
      { ...staffWord, rating: 'good' },
      question,
      { ...staffWord, files: [file('fsck-report.pdf')] },
    ],
  });
  return { elid: String(id) };
}

function archivedTicket({ seeder }: TestPanel, customer: Signed): Params {
  const system = { from: 'system', body: 'Ticket was moved to Archive' } as const;
  const { id } = seeder.ticket(customer, { status: 10, messages: [question, staffWord, system] });
  return { elid: String(id) };
}

function abuseTicket({ seeder }: TestPanel, customer: Signed): Params {
  const { id } = seeder.ticket(customer, {
    abuse: { scoreNote: 'Second report this quarter' },
    fee: 500,
    messages: [{ ...staffWord, author: 'Abuse desk', files: [file('report.eml')] }],
  });
  return { elid: String(id) };
}

/** A ticket of the customer with one answer, as a parameter. */
export function oneTicket({ seeder }: TestPanel, customer: Signed): Params {
  return { elid: String(seeder.ticket(customer, { messages: [question, staffWord] }).id) };
}

function answerToRate({ seeder }: TestPanel, customer: Signed): Params {
  const { id, messageIds } = seeder.ticket(customer, { messages: [question, staffWord] });
  return { plid: String(id), elid: String(messageIds[1]) };
}

function ticketsToArchive(statuses: readonly (1 | 2 | 3)[]): NonNullable<SampleCase['arrange']> {
  return ({ seeder }, customer) => ({
    elid: statuses.map((status) => seeder.ticket(customer, { status }).id).join(', '),
  });
}

async function setFilter(panel: TestPanel, customer: Signed, filter: Params): Promise<Params> {
  await panel.ask({ func: 'clientticket.filter', sok: 'ok', ...filter }, customer.session);
  return {};
}

const period = { message_post: 'other', message_poststart: '2026-11-01', message_postend: '2026-11-23' };
const noConditions = { abuse: 'null', message_post: 'nodate', id: '', message: '', message_poststart: '' };
const newTicket = { name: 'A', subject: 'A', client_department: '10', client_priority: '2', message: 'Text' };
export const edit = { func: 'clientticket.edit' };
const create = { ...edit, sok: 'ok', ...newTicket };

async function wrongPasswords(panel: TestPanel, customer: Signed): Promise<Params> {
  const wrong = { func: 'auth', username: customer.login, password: 'wrong' };
  for (let attempt = 0; attempt < 5; attempt += 1) await panel.ask(wrong);
  return { username: customer.login };
}

/** The request of each sample the stand-in has to answer in its shape (docs/samples/index.md). */
export const sampleCases: Readonly<Record<string, SampleCase>> = {
  'archive-ok.json': {
    arrange: ticketsToArchive([3, 2]),
    request: { func: 'clientticket.archive', sok: 'ok' },
  },
  'archive-partly.json': {
    arrange: ticketsToArchive([3, 1, 2]),
    request: { func: 'clientticket.archive', sok: 'ok' },
  },
  'auth-blocked.json': {
    arrange: wrongPasswords,
    request: { func: 'auth', password: 'x', sok: 'ok' },
    isStranger: true,
  },
  'auth-failed.json': {
    request: { func: 'auth', username: 'nobody', password: 'wrong', sok: 'ok' },
    isStranger: true,
  },
  'auth-needs-totp.json': { wish: { secondFactor: true }, request: { func: 'whoami' } },
  'auth-ok.json': {
    request: { func: 'auth', username: 'demo', password: 'demo', sok: 'ok' },
    isStranger: true,
  },
  'create-no-funds.json': { wish: { balance: -500, incidents: 0 }, request: create },
  'create-ok.json': { request: create },
  'dashboard-info.json': { request: { func: 'dashboard.info' } },
  'dashboard-tickets.json': {
    arrange({ seeder }, customer) {
      seeder.ticket(customer, { status: 1, messages: [{ ...question, at: Date.now() - 9e6 }] });
      seeder.ticket(customer, { unread: true, messages: [question, staffWord] });
      return {};
    },
    request: { func: 'dashboard.tickets' },
  },
  'error-denied.json': { request: { func: 'ticket_all' } },
  'error-file-missing.json': { request: { func: 'ticket.file', elid: 'f-000000' } },
  'error-missing-value.json': { request: { ...create, name: '', subject: '' } },
  'error-not-found.json': { request: { ...edit, elid: '999999' } },
  'error-read-only.json': {
    arrange: abuseTicket,
    request: { ...edit, sok: 'ok', message: 'x', ticket_expense: '0.01' },
  },
  'error-ru.json': { arrange: oneTicket, request: { ...edit, lang: 'ru', sok: 'ok', message: '' } },
  'error-session-whoami.json': { request: { func: 'whoami', auth: 'f'.repeat(32) }, isStranger: true },
  'error-session.json': {
    request: { func: 'clientticket', auth: 'f'.repeat(32) },
    isStranger: true,
  },
  'error-ticket-closed.json': { arrange: archivedTicket, request: { ...edit, sok: 'ok', message: 'x' } },
  'error-unknown-function.json': { request: { func: 'clientticket.restore' } },
  'error-validation.json': { request: { ...create, client_department: '77' } },
  'filter-form-set.json': {
    arrange: (panel, customer) => setFilter(panel, customer, { ...period, name: 'invoice', tstatus: '1,2' }),
    request: { func: 'clientticket.filter' },
  },
  'filter-form.json': { request: { func: 'clientticket.filter' } },
  'filter-ok.json': {
    request: { func: 'clientticket.filter', sok: 'ok', name: 'invoice', tstatus: '2', ...noConditions },
  },
  'form-department-changed.json': {
    arrange: services,
    wish: { incidents: 0 },
    request: { ...edit, sv_field: 'client_department', client_department: '10' },
  },
  'form-new-providers.json': { arrange: services, wish: { hasProviders: true }, request: edit },
  'form-new.json': { arrange: services, request: edit },
  'incident-form-count.json': { request: { func: 'incident', sv_field: 'count', count: '5' } },
  'incident-form.json': { request: { func: 'incident' } },
  'incident-no-funds.json': { wish: { balance: 0 }, request: { func: 'incident', sok: 'ok', count: '1' } },
  'incident-ok.json': { request: { func: 'incident', sok: 'ok', count: '2' } },
  'keepalive.json': { request: { func: 'keepalive' } },
  'list-archive.json': {
    arrange(panel, customer) {
      archivedTicket(panel, customer);
      archivedTicket(panel, customer);
      return {};
    },
    request: { ...list, func: 'clientticket_archive' },
  },
  'list-clamped-page.json': { arrange: manyTickets, request: { ...list, p_num: '99' } },
  'list-empty.json': { request: list },
  'list-filtered.json': {
    async arrange(panel, customer) {
      threeTickets(panel, customer);
      return await setFilter(panel, customer, { tstatus: '2,3', name: 'e' });
    },
    request: list,
  },
  'list-one-array.json': {
    arrange({ seeder }, customer) {
      seeder.ticket(customer, { unread: true, messages: [question, staffWord] });
      return {};
    },
    request: list,
  },
  'list-three.json': { arrange: threeTickets, request: list },
  'notify.json': { request: { func: 'notify' } },
  'rate-ok.json': { arrange: answerToRate, request: { func: 'ticket.message.rate.good' } },
  'reply-ok.json': { arrange: oneTicket, request: { ...edit, sok: 'ok', message: 'Thank you' } },
  'service-autocomplete.json': {
    arrange: services,
    request: { ...edit, sv_field: 'ticket_item', sv_autocomplete: 'yes', ticket_item: 'web' },
  },
  'sign-out.json': { request: { func: 'logon' } },
  'subaccount.json': { request: { func: 'subaccount' } },
  'ticket-abuse.json': { arrange: abuseTicket, request: edit },
  'ticket-archived.json': { arrange: archivedTicket, request: edit },
  'ticket.json': { arrange: wholeTicket, request: edit },
  'totp-failed.json': {
    wish: { secondFactor: true },
    request: { func: 'totp.confirm', qrcode: '000000', clicked_button: 'ok', sok: 'ok' },
  },
  'totp-ok.json': {
    wish: { secondFactor: true },
    arrange: ({ seeder }, customer) => ({ qrcode: seeder.secondFactorCode(customer) }),
    request: { func: 'totp.confirm', clicked_button: 'ok', sok: 'ok' },
  },
  'whoami.json': { request: { func: 'whoami' } },
};
