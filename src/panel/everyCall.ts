import { archiveTickets } from './archiveTickets.ts';
import { buyIncidents } from './buyIncidents.ts';
import { openList, ticketId } from './cannedPanel.ts';
import { changeTicket } from './changeTicket.ts';
import { createTicket } from './createTicket.ts';
import { opaqueId } from './domain.ts';
import type { MessageId } from './domain.ts';
import { priceOf, readIncidentForm } from './incidentForm.ts';
import { keepAlive } from './keepAlive.ts';
import { listTickets } from './listTickets.ts';
import { readNotices } from './notices.ts';
import { configurePanel } from './panelConfig.ts';
import type { ProcedureName } from './procedure.ts';
import { rateMessage } from './rateMessage.ts';
import { readBalance } from './readBalance.ts';
import { readFilterForm } from './readFilterForm.ts';
import { readTicket } from './readTicket.ts';
import { followTicketForm, readTicketForm, searchServices } from './readTicketForm.ts';
import { readOpenRows, readWhereabouts } from './readWhereabouts.ts';
import { sendReply } from './replyTicket.ts';
import { confirmSecondFactor, signIn, signOut, whoAmI } from './sessionProcedures.ts';

// For the tests of this room: whatever reads a document, by the procedure whose document it reads.

const id = ticketId('1060');
const messageId = opaqueId<MessageId>('70006');
const values = { subject: 'Disk full', message: 'Since noon' };
const archive = { ...openList, list: 'archive' } as const;

/** Lists by a panel that has to be told its filter first. */
async function filteredFirst(params: typeof openList): Promise<unknown> {
  configurePanel({ statelessFilter: false });
  try {
    return await listTickets(params);
  } finally {
    configurePanel({ statelessFilter: true });
  }
}

type Call = () => Promise<unknown>;

/** A procedure that lacks an entry does not compile. */
export const everyCall: Readonly<Record<ProcedureName, Readonly<Record<string, Call>>>> = {
  auth: { signIn: () => signIn({ username: 'demo', password: 'demo' }) },
  'totp.confirm': { confirmSecondFactor: () => confirmSecondFactor('123456') },
  whoami: { whoAmI: () => whoAmI() },
  keepalive: { keepAlive: () => keepAlive() },
  logon: { signOut: () => signOut() },
  clientticket: {
    listTickets: () => listTickets(openList),
    readOpenRows: () => readOpenRows([id]),
    readWhereabouts: () => readWhereabouts([id, ticketId('7')]),
  },
  clientticket_archive: { listArchive: () => listTickets(archive) },
  'clientticket.filter': {
    readFilterForm: () => readFilterForm('open'),
    filteredFirst: () => filteredFirst(openList),
  },
  'clientticket_archive.filter': { readArchiveFilterForm: () => readFilterForm('archive') },
  'clientticket.edit': {
    readTicket: () => readTicket(id),
    readTicketForm: () => readTicketForm(null),
    followTicketForm: () => followTicketForm({ id: null, changed: 'department', values }),
    searchServices: () => searchServices('v'),
    createTicket: () => createTicket({ values, currency: 'EUR' }),
    changeTicket: () => changeTicket({ id, values, currency: null }),
    sendReply: () => sendReply({ ticketId: id, message: 'x' }),
  },
  'clientticket.archive': { archiveTickets: () => archiveTickets([id]) },
  'ticket.message.rate.good': { rateGood: () => rateMessage({ ticketId: id, messageId, rating: 'good' }) },
  'ticket.message.rate.bad': { rateBad: () => rateMessage({ ticketId: id, messageId, rating: 'bad' }) },
  notify: { readNotices: () => readNotices() },
  incident: {
    readIncidentForm: () => readIncidentForm(),
    priceOf: () => priceOf(3),
    buyIncidents: () => buyIncidents({ count: 3 }),
  },
  'dashboard.info': { readBalance: () => readBalance() },
};
