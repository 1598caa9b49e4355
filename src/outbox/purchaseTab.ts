import type { CustomerId } from '../panel/domain.ts';
import { buyAlone } from './buyAct.ts';
import type { BuyEnd, Confirmation } from './buyAct.ts';
import { isUndecided, newestFirst } from './purchaseAct.ts';
import type { PurchaseAct } from './purchaseAct.ts';
import { PurchaseLedger } from './purchaseLedger.ts';
import { purchaseLock } from './purchaseParts.ts';
import type { PurchaseParts } from './purchaseParts.ts';
import { readPurchase } from './purchaseRecords.ts';
import { PurchaseSettler } from './purchaseSettler.ts';
import { PurchaseStore } from './purchaseStore.ts';

/** One customer's purchases in one tab. */
export class PurchaseTab {
  readonly customerId: CustomerId;
  readonly #parts: PurchaseParts;
  readonly #store: PurchaseStore;
  readonly #ledger: PurchaseLedger;
  readonly #settler: PurchaseSettler;
  readonly #listeners = new Set<() => void>();
  readonly #acts = new Map<string, PurchaseAct>();
  readonly #presses = new Map<string, Promise<BuyEnd>>();
  readonly #stopHearing: () => void;
  #shown: readonly PurchaseAct[] = [];
  #isClosed = false;

  constructor(customerId: CustomerId, parts: PurchaseParts) {
    this.customerId = customerId;
    this.#parts = parts;
    this.#store = new PurchaseStore(customerId, parts);
    this.#ledger = new PurchaseLedger({
      customerId,
      parts,
      store: this.#store,
      isClosed: () => this.#isClosed,
      known: () => this.#shown,
      say: (act) => this.#say(act),
    });
    this.#settler = new PurchaseSettler(this.#ledger);
    this.#stopHearing = parts.channel.listen((message) => this.#hear(message));
  }

  /** Takes up what earlier visits and closed tabs left undecided; may be called again. Never buys. */
  async start(): Promise<void> {
    this.#settler.start();
    await this.#store.tidy();
    for (const act of await this.#ledger.readAll()) this.#learn(act);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Newest first; the same array as long as nothing changed. */
  readonly acts = (): readonly PurchaseAct[] => this.#shown;

  /** For a confirmation that is about to be opened. */
  newActId(): string {
    return this.#parts.newId();
  }

  /** Buys, once for each act however often it is pressed. Never rejects. */
  buy(press: Confirmation): Promise<BuyEnd> {
    const known = this.#presses.get(press.actId);
    if (known) return known;
    const { customerId } = this;
    const end = this.#parts.locks.run(purchaseLock(customerId, 'buy'), () => buyAlone(this.#ledger, press));
    this.#presses.set(press.actId, end);
    // What bought nothing may be confirmed again.
    void end.then(({ end: name }) => name !== 'carriedOut' && this.#presses.delete(press.actId));
    return end;
  }

  /** Reads at once for what is undecided. */
  lookNow(): Promise<void> {
    return this.#settler.lookNow();
  }

  /** The customer says what came of a purchase that the figures cannot tell. */
  async judge(actId: string, isBought: boolean): Promise<void> {
    await this.#parts.locks.run(purchaseLock(this.customerId, 'buy'), async () => {
      await this.#ledger.amend(actId, { type: 'judged', at: this.#parts.clock.now(), isBought });
    });
  }

  /** Sign-out: nothing is bought any more, and nothing stays. False where the browser refused to delete. */
  async leave(): Promise<boolean> {
    this.#parts.channel.post({ type: 'closed', customerId: this.customerId });
    this.stop();
    return this.#store.wipe();
  }

  stop(): void {
    this.#isClosed = true;
    this.#stopHearing();
    this.#settler.close();
  }

  #say(act: PurchaseAct): void {
    if (this.#isClosed) return;
    this.#learn(act);
    this.#parts.channel.post({ format: 1, kind: 'purchase', customerId: this.customerId, act });
  }

  #hear(message: unknown): void {
    if (this.#isClosed) return;
    if (isGoodbye(message, this.customerId)) {
      this.#store.close();
      return this.stop();
    }
    const act = readPurchase(message, this.customerId);
    if (act) this.#learn(act);
  }

  #learn(act: PurchaseAct): void {
    this.#acts.set(act.actId, act);
    this.#shown = newestFirst([...this.#acts.values()]);
    for (const listener of this.#listeners) listener();
    if (isUndecided(act) && act.stage.name !== 'cannotTell') this.#settler.ensure();
  }
}

function isGoodbye(message: unknown, customerId: CustomerId): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const { type, customerId: who }: { type?: unknown; customerId?: unknown } = message;
  return type === 'closed' && who === customerId;
}
