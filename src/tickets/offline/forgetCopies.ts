/** The database of what is kept for reading offline; it holds one customer's copies, and none once it is deleted. */
export const COPIES = 'frontdesk-copies';

/** A tab that is frozen in the middle of a write must not keep a customer from signing out. */
const BLOCKED_MS = 2000;

/**
 * Takes every copy off this device (S012, S091). Nothing has to be loaded for it: it has to work without a network, too.
 * Resolves when it is done or was refused, or some time after another tab holds it up, which only puts it off; what is
 * left is nobody's (copyIndex.ts).
 */
export function forgetCopies(): Promise<unknown> {
  return new Promise((resolve) => {
    const asked = indexedDB.deleteDatabase(COPIES);
    asked.onsuccess = asked.onerror = resolve;
    asked.onblocked = () => setTimeout(resolve, BLOCKED_MS);
  }).catch(() => undefined); // A browser that forbids storage has no copies.
}
