/** What of the browser a customer's traces may be in; the real thing is `window`. */
export interface Traces {
  localStorage: Storage;
  sessionStorage: Storage;
  history: Pick<History, 'replaceState'>;
  document: { title: string };
}

/**
 * Takes the customer out of the browser's own storages, the history's state and the title (S091); without an id only
 * out of this tab. Language and colours stay: they are the device's. The outbox wipes its own records.
 */
export function wipeTraces(customerId: string | null, traces: Traces): void {
  if (customerId !== null) removeKeys(traces.localStorage, `frontdesk.customer.${customerId}.`);
  traces.sessionStorage.clear();
  traces.history.replaceState(null, '');
  traces.document.title = '';
}

function removeKeys(storage: Storage, prefix: string): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) if (key?.startsWith(prefix)) storage.removeItem(key);
}
