import { promisifyRequest } from 'idb-keyval';
import { emptyIndex, isOwnedBy, isTooOld, readIndex, withCopy } from './copyIndex.ts';
import type { Copy, Owner } from './copyIndex.ts';
import { COPIES } from './forgetCopies.ts';

const STORE = 'copies';
const INDEX = 'index';
const textKey = (key: string) => `copy ${key}`;

/** Puts a copy into the store, in place of everything where that is somebody else's. */
export function putCopy(owner: Owner, copy: Copy, text: string): Promise<void> {
  return inStore('readwrite', async (store) => {
    const stored = readIndex(await promisifyRequest<unknown>(store.get(INDEX)));
    const isOurs = stored !== null && isOwnedBy(stored, owner.word, owner.customerId);
    if (!isOurs) store.clear();
    const { index, gone } = withCopy(isOurs ? stored : emptyIndex(owner), copy);
    store.put(text, textKey(copy.key));
    for (const key of gone) store.delete(textKey(key));
    store.put(index, INDEX);
    await promisifyRequest(store.transaction);
  });
}

/** A copy of the sign-in with this word; null where there is none, or none that is young enough. */
export function getCopy(
  who: { word: string; customerId: string | null },
  key: string,
): Promise<{ readAt: number; text: unknown; customerId: string } | null> {
  return inStore('readonly', async (store) => {
    const index = readIndex(await promisifyRequest<unknown>(store.get(INDEX)));
    const copy = index?.copies.find((each) => each.key === key);
    if (!index || !copy || !isOwnedBy(index, who.word, who.customerId)) return null;
    if (isTooOld(copy.readAt, Date.now())) return null;
    const text = await promisifyRequest<unknown>(store.get(textKey(key)));
    return { readAt: copy.readAt, text, customerId: index.customerId };
  });
}

/** Whether what is stored is somebody else's than this customer's in this sign-in. */
export function holdsForeign(owner: Owner): Promise<boolean> {
  return inStore('readonly', async (store) => {
    const stored = readIndex(await promisifyRequest<unknown>(store.get(INDEX)));
    return stored !== null && !isOwnedBy(stored, owner.word, owner.customerId);
  });
}

/** Opened for each use and closed after it: a connection left open would hold up `forgetCopies` in another tab. */
async function inStore<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<Result>,
): Promise<Result> {
  const opening = indexedDB.open(COPIES, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  const database = await promisifyRequest(opening);
  try {
    return await work(database.transaction(STORE, mode).objectStore(STORE));
  } finally {
    database.close();
  }
}
