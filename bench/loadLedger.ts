import type { SeededCustomer, Seeder } from '../stand-in/seedBuilders.ts';

/** What one customer was told that it has been done. */
export interface Told {
  customer: SeededCustomer;
  /** Tickets with the messages that each is known to have. */
  tickets: Map<number, { subject: string | null; messages: string[] }>;
  bought: number;
  /** So that no two messages of a customer are the same. */
  said: number;
}

/** In cents. Each incident costs ten. */
export const startBalance = 10_000_000;
const incidentPrice = 1000;

export function openTold(customer: SeededCustomer, ticketIds: readonly number[]): Told {
  return {
    customer,
    tickets: new Map(ticketIds.map((id) => [id, { subject: null, messages: [] }])),
    bought: 0,
    said: 0,
  };
}

/** What the store has not, or has twice, of what was acknowledged; a sentence each. */
export function faultsAgainst(store: Seeder, told: readonly Told[]): string[] {
  return told.flatMap((one) => [...ticketFaults(store, one), ...moneyFaults(store, one)]);
}

function ticketFaults(store: Seeder, { tickets, customer }: Told): string[] {
  return [...tickets].flatMap(([id, { subject, messages }]) => {
    const stored = store.storedTicket(id);
    if (stored === undefined) return [`${customer.login}: ticket ${id} is not there`];
    const times = new Map<string, number>();
    for (const { body } of store.storedMessages(id)) times.set(body, (times.get(body) ?? 0) + 1);
    const wrong = messages.filter((message) => times.get(message) !== 1);
    return [
      ...(subject === null || stored.subject === subject ? [] : [`ticket ${id} has another subject`]),
      ...wrong.map((message) => `ticket ${id} has "${message}" ${times.get(message) ?? 0} times`),
    ];
  });
}

function moneyFaults(store: Seeder, { bought, customer }: Told): string[] {
  const { balance, incidents } = store.account(customer.accountId);
  return [
    ...(incidents >= bought ? [] : [`${customer.login}: ${bought} incidents bought, ${incidents} there`]),
    ...(balance + incidents * incidentPrice === startBalance
      ? []
      : [`${customer.login}: charged ${startBalance - balance} for ${incidents} incidents`]),
  ];
}
