import type { SeededCustomer, Seeder } from '../../stand-in/seedBuilders.ts';

/** An archive on its way to the panel, as the proxy sees it. */
export const archiveRequest = /func=clientticket\.archive&/;

/** So many tickets that may be archived, "No. 1" the oldest; their numbers in that order. */
export function seedArchivable(seeder: Seeder, customer: SeededCustomer, count: number): number[] {
  const start = Date.now() - count * 60_000;
  return Array.from({ length: count }, (_, index) => {
    const subject = `No. ${index + 1}`;
    const message = { from: 'customer' as const, body: subject, at: start + index * 60_000 };
    return seeder.ticket(customer, { subject, status: 3, messages: [message] }).id;
  });
}

/** Those of the tickets that the panel has put away, each by its own note in the thread; twice where it did it twice. */
export function archivedOf(seeder: Seeder, ids: readonly number[]): number[] {
  return ids.flatMap((id) =>
    seeder
      .storedMessages(id)
      .filter(({ type, body }) => type === 'system' && body.includes('Archive'))
      .map(() => id),
  );
}

/** Calls that ask the panel to archive. */
export function archiveCalls(calls: readonly URLSearchParams[]): URLSearchParams[] {
  return calls.filter((call) => call.get('func') === 'clientticket.archive');
}
