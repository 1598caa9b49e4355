import type { CustomerId } from '../panel/domain.ts';
import { GuardedStorage } from './guardedStorage.ts';
import { isUndecided, newestFirst } from './purchaseAct.ts';
import type { PurchaseAct } from './purchaseAct.ts';
import type { PurchaseParts } from './purchaseParts.ts';
import { printPurchase, purchaseKey, purchasePrefix, readPurchase } from './purchaseRecords.ts';

/** So many decided purchases are remembered on this device. */
const MAX_HISTORY = 20;

/** One customer's purchases in this browser, newest first. Never refuses and never shows another customer's. */
export class PurchaseStore {
  readonly #customerId: CustomerId;
  readonly #storage: GuardedStorage;
  #isGone = false;

  constructor(customerId: CustomerId, { storage, clock }: PurchaseParts) {
    this.#customerId = customerId;
    this.#storage = new GuardedStorage(storage, clock, () => {});
  }

  async readAll(): Promise<PurchaseAct[]> {
    const entries = await this.#storage.entries(purchasePrefix(this.#customerId));
    return newestFirst(entries.flatMap(([, value]) => readPurchase(value, this.#customerId) ?? []));
  }

  async put(act: PurchaseAct): Promise<void> {
    if (this.#isGone) return;
    await this.#storage.set(purchaseKey(this.#customerId, act.actId), printPurchase(this.#customerId, act));
  }

  /** Forgets the oldest of what is decided; what nobody knows yet stays whatever its age. */
  async tidy(): Promise<void> {
    const decided = (await this.readAll()).filter((act) => !isUndecided(act));
    const old = decided.slice(MAX_HISTORY);
    await Promise.all(old.map(({ actId }) => this.#storage.del(purchaseKey(this.#customerId, actId))));
  }

  /** The customer signed out in another tab: a late answer brings nothing back. */
  close(): void {
    this.#isGone = true;
  }

  /** At sign-out: nothing stays, and nothing comes after it. False where the browser refused. */
  async wipe(): Promise<boolean> {
    this.close();
    const entries = await this.#storage.entries(purchasePrefix(this.#customerId));
    const done = await Promise.all(entries.map(([key]) => this.#storage.del(key)));
    return done.every(Boolean);
  }
}
