import type { DemoMessage, DemoTicket } from './demoTicket.ts';

type Extras = Pick<DemoMessage, 'author' | 'files'>;
type StaffExtras = Pick<DemoMessage, 'files' | 'rating'>;

/** Who answers at the provider: the names a customer reads beside support's messages. */
export const ivan = 'Ivan, technical support';
export const nadia = 'Nadia, night shift';
export const jonas = 'Jonas, network';
export const petra = 'Petra, storage and backup';
export const karim = 'Karim, technical support';
export const care1 = 'Customer Care 1';
export const care2 = 'Customer Care 2';
export const abuseDesk = 'Abuse desk';
export const oleg = 'Олег, техническая поддержка';
export const marina = 'Марина, отдел по работе с клиентами';
export const samira = 'سميرة، الدعم الفني';

/** People of the demo account who write beside its owner. */
export const theo = 'Theo Accountant';
export const yulia = 'Юля Демо';
export const lukas = 'Lukas Demo';
export const sami = 'سامي ديمو';

/** Minutes from a moment so many days, hours and minutes back until now. */
export function ago(days: number, hours: number, minutes: number): number {
  return (days * 24 + hours) * 60 + minutes;
}

/** A message of the customer, by the ticket's author unless another is named. */
export function customer(minutesAgo: number, body: string, extras: Extras = {}): DemoMessage {
  return { from: 'customer', minutesAgo, body, ...extras };
}

/** An answer of support. */
export function staff(
  author: string,
  minutesAgo: number,
  body: string,
  extras: StaffExtras = {},
): DemoMessage {
  return { from: 'staff', author, minutesAgo, body, ...extras };
}

/** An event the panel notes in the thread. */
export function system(minutesAgo: number, body: string): DemoMessage {
  return { from: 'system', minutesAgo, body };
}

export const toTechnical = 'The ticket was assigned to the Technical support department';
export const toCare = 'The ticket was assigned to the Customer care department';
export const closed = 'The ticket was closed';
export const archived = 'Ticket was moved to Archive';

/** The tickets by the moment of their first message, the longest ago first. */
export function openedFirst(tickets: readonly DemoTicket[]): DemoTicket[] {
  const openedMinutesAgo = (ticket: DemoTicket) => ticket.messages[0]?.minutesAgo ?? 0;
  return tickets.toSorted((a, b) => openedMinutesAgo(b) - openedMinutesAgo(a));
}
