import { abuseTickets } from './abuseTickets.ts';
import { accountTickets } from './accountTickets.ts';
import { arabicTickets } from './arabicTickets.ts';
import { billingTickets } from './billingTickets.ts';
import type { DemoTicket } from './demoTicket.ts';
import { dnsTickets } from './dnsTickets.ts';
import { germanTickets } from './germanTickets.ts';
import { mailTickets } from './mailTickets.ts';
import { migrationTickets } from './migrationTickets.ts';
import { networkTickets } from './networkTickets.ts';
import { packetLossTicket } from './packetLossTicket.ts';
import { russianTickets } from './russianTickets.ts';
import { serverTickets } from './serverTickets.ts';
import { storageTickets } from './storageTickets.ts';
import { openedFirst } from './thread.ts';
import { webTickets } from './webTickets.ts';

/** The 60 tickets of the demo account's list, the one opened first standing first, so that numbers grow with time. */
export const demoTickets: readonly DemoTicket[] = openedFirst([
  ...abuseTickets,
  ...accountTickets,
  ...arabicTickets,
  ...billingTickets,
  ...dnsTickets,
  ...germanTickets,
  ...mailTickets,
  ...migrationTickets,
  ...networkTickets,
  packetLossTicket,
  ...russianTickets,
  ...serverTickets,
  ...storageTickets,
  ...webTickets,
]);
