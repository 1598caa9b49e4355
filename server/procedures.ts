import { fieldValue, parseFields } from './formFields.ts';
import { fieldOfForm } from './multipartField.ts';
import type { Passage } from './passage.ts';
import { Refusal } from './refusal.ts';

/** Answers of these open a session (panel protocol §3.1, §3.2). */
export const openingProcedures: ReadonlySet<string> = new Set(['auth', 'totp.confirm']);

/** These end it, whatever the panel answers (panel protocol §3.4). */
export const endingProcedures: ReadonlySet<string> = new Set(['logon', 'logout', 'logoff']);

const purchasing = 'incident';

/** The answer to these is read for a session id, and attempts are counted: the function must be known before anything is sent. */
export function refuseSessionProcedure(name: string | undefined): void {
  if (name !== undefined && (openingProcedures.has(name) || endingProcedures.has(name))) {
    throw new Refusal(400, 'Sessions are opened and ended by a plain form.');
  }
}

/** What is counted must be known before anything is sent. */
export function refuseCounted(name: string | undefined): void {
  refuseSessionProcedure(name);
  if (name === purchasing) throw new Refusal(400, 'Incidents are bought by a plain form.');
}

/** Whether the call buys something: a form that is only read costs nothing (panel protocol §7). */
export function isPurchase({ procedure, call }: Passage): boolean {
  if (procedure !== purchasing) return false;
  const body = Buffer.isBuffer(call.body) ? call.body.toString('latin1') : '';
  const isRead =
    !fieldValue(parseFields(call.query), 'sok') &&
    !fieldOfForm(body, call.headers['content-type'] ?? '', 'sok');
  // What comes in pieces cannot be looked into ahead: whoever only reads sends no such form.
  return !isRead || !(call.body === null || Buffer.isBuffer(call.body));
}

const procedureNames = [
  'auth',
  'totp.confirm',
  'logon',
  'logout',
  'logoff',
  'whoami',
  'keepalive',
  'clientticket',
  'clientticket.filter',
  'clientticket.edit',
  'clientticket.archive',
  'clientticket_archive',
  'clientticket_archive.filter',
  'ticket.message.rate.good',
  'ticket.message.rate.bad',
  'ticket.file',
  'incident',
  'notify',
  'subaccount',
  'dashboard.tickets',
  'dashboard.info',
] as const;

export type KnownProcedure = (typeof procedureNames)[number];

const knownProcedures: ReadonlySet<string> = new Set(procedureNames);

/** A name for the log: one we know, never what somebody typed. */
export function loggedProcedure(name: string | undefined): string {
  return name !== undefined && knownProcedures.has(name) ? name : 'other';
}
