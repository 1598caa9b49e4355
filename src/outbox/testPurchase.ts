import type { BuyResult } from '../panel/buyIncidents.ts';
import { PanelFailure } from '../panel/failure.ts';
import type { FailureKind } from '../panel/failure.ts';
import type { IncidentForm } from '../panel/incidentForm.ts';
import type { BuyEnd, Confirmation } from './buyAct.ts';
import type { Offer, PurchaseAct } from './purchaseAct.ts';
import { isUndecided } from './purchaseAct.ts';
import type { PurchaseParts } from './purchaseParts.ts';
import { PurchaseTab } from './purchaseTab.ts';
import { TestTab } from './testTab.ts';
import { TestWorld, anna, ticket } from './testWorld.ts';

/** What the panel does with the next purchase, and what the browser learns of it. Without one it does as the stand-in. */
export type BuyFate =
  | { kind: 'sessionEnded' | 'busy' | 'neverLeft' }
  /** `lateMs`: carried out so much later than the answer was lost. */
  | { kind: 'lost'; isDone: boolean; lateMs?: number }
  | { kind: 'slow'; until: Promise<unknown> };

const failure = (kind: FailureKind, over: { retryAfterSeconds?: number } = {}) =>
  new PanelFailure({ kind, procedure: 'incident', ...over });

export const euros = (minor: number) => ({ minor, currency: 'EUR' });

/** A panel's till in memory: an account and its ledger. */
export class TestTill {
  readonly calls: number[] = [];
  /** What was carried out. */
  readonly purchases: { count: number; minor: number }[] = [];
  readonly fates: BuyFate[] = [];
  balance = 12_000;
  incidents = 3;
  price = 1_000;
  credit = 0;
  isOffered = true;
  saysBalance = true;
  reads = 0;
  readingFails: FailureKind | null = null;
  sessionMoment = 0;
  onBuy: () => void = () => {};
  readonly #time: Pick<TestWorld, 'after'>;

  constructor(time: Pick<TestWorld, 'after'>) {
    this.#time = time;
  }

  parts(): PurchaseParts['panel'] {
    return {
      buy: (count) => this.#buy(count),
      priceOf: async (count) => this.formOf(count),
      sessionMoment: () => this.sessionMoment,
    };
  }

  formOf(count: number): IncidentForm | null {
    this.reads += 1;
    if (this.readingFails !== null) throw failure(this.readingFails);
    if (!this.isOffered) return null;
    return {
      count,
      price: euros(this.price),
      total: euros(this.price * count),
      balance: this.saysBalance ? euros(this.balance) : null,
      credit: euros(this.credit),
      incidentsLeft: this.incidents,
    };
  }

  /** What the customer sees before they confirm. */
  offer(count = 1): Offer {
    const minor = this.price * count;
    const balance = this.saysBalance ? euros(this.balance) : null;
    const figures = { balance, credit: euros(this.credit), incidentsLeft: this.incidents };
    return { ...figures, count, price: euros(this.price), total: euros(minor) };
  }

  async #buy(count: number): Promise<BuyResult> {
    this.calls.push(count);
    this.onBuy();
    const fate = this.fates.shift();
    switch (fate?.kind) {
      case undefined:
        return this.#carryOut(count);
      case 'sessionEnded':
        throw failure('session');
      case 'busy':
        return { outcome: 'rejected', failure: failure('panel', { retryAfterSeconds: 40 }) };
      case 'neverLeft':
        return { outcome: 'rejected', failure: failure('network') };
      case 'slow':
        await fate.until;
        return this.#carryOut(count);
      case 'lost':
        if (fate.lateMs !== undefined) this.#time.after(fate.lateMs, () => void this.#carryOut(count));
        else if (fate.isDone) this.#carryOut(count);
        return { outcome: 'unknown', failure: failure('network') };
    }
  }

  #carryOut(count: number): BuyResult {
    const minor = count * this.price;
    const { balance, credit } = this;
    if (balance + credit < minor) {
      const shortage = { needed: euros(minor), balance: euros(balance), credit: euros(credit), text: 'No' };
      return { outcome: 'tooLittleMoney', shortage };
    }
    this.balance -= minor;
    this.incidents += count;
    this.purchases.push({ count, minor });
    return {
      outcome: 'done',
      value: { total: euros(minor), balance: euros(this.balance), incidentsLeft: this.incidents },
    };
  }
}

/** One tab with the customer's purchases in it. */
export class BuyingTab {
  readonly tab: TestTab;
  readonly purchases: PurchaseTab;
  readonly #world: TestWorld;
  readonly #till: TestTill;

  constructor(world: TestWorld, till: TestTill) {
    this.#world = world;
    this.#till = till;
    this.tab = new TestTab(world, anna, ticket);
    this.purchases = new PurchaseTab(anna, { ...this.tab.parts, panel: this.#living(till.parts()) });
  }

  /** The newest purchase. */
  get act(): PurchaseAct {
    const [first] = this.purchases.acts();
    if (!first) throw new Error('nothing was bought');
    return first;
  }

  get undecided(): PurchaseAct | undefined {
    return this.purchases.acts().find(isUndecided);
  }

  /** The confirmation as it opens now, on what the panel says now. */
  confirmation(count = 1, beside: string | null = null): Confirmation {
    const seenActId = this.purchases.acts()[0]?.actId ?? null;
    return { actId: this.purchases.newActId(), offer: this.#till.offer(count), seenActId, beside };
  }

  /** Looks, confirms, and lets happen what needs no time; null while nothing came of it. */
  async buy(count = 1, press = this.confirmation(count)): Promise<BuyEnd | null> {
    let end: BuyEnd | null = null;
    void this.purchases.buy(press).then((value) => (end = value));
    await this.#world.quiet();
    return end;
  }

  // What the panel answers reaches no tab that is gone.
  #living(panel: PurchaseParts['panel']): PurchaseParts['panel'] {
    const alive = <Value>(promise: Promise<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        promise.then(
          (value) => this.tab.isAlive && resolve(value),
          (error: unknown) => this.tab.isAlive && reject(error),
        );
      });
    return {
      buy: (count) => alive(panel.buy(count)),
      priceOf: (count) => alive(panel.priceOf(count)),
      sessionMoment: panel.sessionMoment,
    };
  }
}

/** A browser, a panel with 120.00 EUR and 3 incidents, and a tab. */
export async function shop() {
  const world = new TestWorld();
  const till = new TestTill(world);
  const open = async () => {
    const opened = new BuyingTab(world, till);
    void opened.purchases.start();
    await world.quiet();
    return opened;
  };
  return { world, till, open, tab: await open() };
}
