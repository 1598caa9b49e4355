import { archiveTickets } from './archive.ts';
import { sendFile } from './files.ts';
import { incidents } from './incidents.ts';
import { dashboardInfo, dashboardTickets, notify, subaccounts } from './notices.ts';
import type { Answer, CustomerCall, Panel } from './panel.ts';
import { rateMessage } from './rating.ts';
import { confirmSecondFactor } from './signIn.ts';
import { editTicket } from './ticketEdit.ts';
import { filterTickets } from './filterForm.ts';
import { listTickets } from './ticketList.ts';
import { whoAmI } from './whoAmI.ts';

interface PanelFunction {
  run(panel: Panel, call: CustomerCall): Answer;
  /** It writes without `sok`, so a GET of it is refused (panel protocol §10.14). */
  alwaysWrites?: true;
}

const functions = {
  'totp.confirm': { run: confirmSecondFactor, alwaysWrites: true },
  whoami: { run: whoAmI },
  keepalive: { run: () => ({ ok: {} }) },
  clientticket: { run: listTickets },
  clientticket_archive: { run: listTickets },
  'clientticket.filter': { run: filterTickets },
  'clientticket_archive.filter': { run: filterTickets },
  'clientticket.edit': { run: editTicket },
  'clientticket.archive': { run: archiveTickets, alwaysWrites: true },
  'ticket.message.rate.good': { run: rateMessage, alwaysWrites: true },
  'ticket.message.rate.bad': { run: rateMessage, alwaysWrites: true },
  'ticket.file': { run: sendFile },
  incident: { run: incidents },
  notify: { run: notify },
  'dashboard.tickets': { run: dashboardTickets },
  'dashboard.info': { run: dashboardInfo },
  subaccount: { run: subaccounts },
} satisfies Readonly<Record<string, PanelFunction>>;

export type CustomerFunction = keyof typeof functions;

/** Every function a signed-in customer may call (panel protocol §9). */
export const customerFunctions: ReadonlyMap<string, PanelFunction> = new Map<string, PanelFunction>(
  Object.entries(functions),
);

/** Functions of the provider's side: to a customer they are there and not allowed. */
export const staffFunctions: ReadonlySet<string> = new Set([
  'ticket',
  'ticket.edit',
  'ticket_all',
  'ticket_all.edit',
  'ticket_open',
  'abuse_task',
  'account',
  'user',
  'su',
]);
