import type { Page } from '@playwright/test';

/** Everything the browser keeps of the page's origin, as one text to search in: each storage with keys and values. */
export async function everythingStored(page: Page): Promise<string> {
  const inPage = await page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    const databases: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store);
        databases.push(name, store, await settled(records.getAllKeys()), await settled(records.getAll()));
      }
      database.close();
    }
    const cached: unknown[] = [];
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      cached.push(
        name,
        requests.map((request) => request.url),
      );
    }
    return JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases,
      cached,
      historyState: history.state as unknown,
      title: document.title,
      cookie: document.cookie,
      name: window.name,
    });
  });
  return `${inPage}\n${page.url()}\n${JSON.stringify(await page.context().cookies())}`;
}
