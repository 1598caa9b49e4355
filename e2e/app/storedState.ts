import type { Page } from '@playwright/test';

/** What a page's origin keeps, as far as it is JSON. */
export interface StoredState {
  local: Record<string, string>;
  records: { database: string; store: string; key: unknown; value: unknown }[];
}

/** On a page of the origin where the app does not run. */
export function readState(page: Page): Promise<StoredState> {
  return page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    const isJson = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      ((Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) &&
        Object.values(value).every(isJson));
    const records = [];
    for (const { name: database = '' } of await indexedDB.databases()) {
      const opened = await settled(indexedDB.open(database));
      for (const store of opened.objectStoreNames) {
        const all = opened.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([settled(all.getAllKeys()), settled(all.getAll())]);
        for (const [index, value] of values.entries())
          if (isJson(value))
            records.push({ database, store, key: keys[index] as unknown, value: value as unknown });
      }
      opened.close();
    }
    return { local: { ...localStorage }, records };
  });
}

/** Puts these values over what is stored; other records stay. A database that is gone is there again, and empty. */
export async function writeState(page: Page, state: StoredState): Promise<void> {
  await page.evaluate(async ({ local, records }) => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    for (const [key, value] of Object.entries(local)) localStorage.setItem(key, value);
    for (const { database, store, key, value } of records) {
      const opened = await done(indexedDB.open(database));
      if (opened.objectStoreNames.contains(store)) {
        const all = opened.transaction(store, 'readwrite').objectStore(store);
        await done(all.keyPath === null ? all.put(value, key as IDBValidKey) : all.put(value));
      }
      opened.close();
    }
  }, state);
}
