/** Answers of these open a session (panel protocol §3.1, §3.2). */
export const openingProcedures: ReadonlySet<string> = new Set(['auth', 'totp.confirm']);

/** These end it, whatever the panel answers (panel protocol §3.4). */
export const endingProcedures: ReadonlySet<string> = new Set(['logon', 'logout', 'logoff']);

const knownProcedures: ReadonlySet<string> = new Set([
  ...openingProcedures,
  ...endingProcedures,
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
]);

/** A name for the log: one we know, never what somebody typed. */
export function loggedProcedure(name: string | undefined): string {
  return name !== undefined && knownProcedures.has(name) ? name : 'other';
}
