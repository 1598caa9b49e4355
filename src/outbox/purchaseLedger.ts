import type { CustomerId } from '../panel/domain.ts';
import { matchPurchases } from './matchPurchases.ts';
import { newestFirst } from './purchaseAct.ts';
import type { Figures, PurchaseAct } from './purchaseAct.ts';
import { transition } from './purchaseMachine.ts';
import type { PurchaseEvent } from './purchaseMachine.ts';
import type { PurchaseParts } from './purchaseParts.ts';
import type { PurchaseStore } from './purchaseStore.ts';

/** What the parts of one customer's purchases in one tab work with. */
export type PurchaseDesk = {
  readonly customerId: CustomerId;
  readonly parts: PurchaseParts;
  readonly store: PurchaseStore;
  /** The customer has left: nothing starts any more. */
  isClosed(): boolean;
  /** The newest state of each act that this tab knows: where the browser stores nothing, all there is. */
  known(): readonly PurchaseAct[];
  /** Tells this tab and the others. */
  say(act: PurchaseAct): void;
};

type Step = 'extra' | 'scheduled' | 'last';

/** The only writer of purchases' records. To be used under the lock `buy` alone, but for `readAll`. */
export class PurchaseLedger {
  readonly desk: PurchaseDesk;

  constructor(desk: PurchaseDesk) {
    this.desk = desk;
  }

  /** All purchases of this browser, newest first. */
  async readAll(): Promise<PurchaseAct[]> {
    const stored = await this.desk.store.readAll();
    const ids = new Set(stored.map(({ actId }) => actId));
    return newestFirst([...stored, ...this.desk.known().filter(({ actId }) => !ids.has(actId))]);
  }

  async open(act: PurchaseAct): Promise<void> {
    await this.desk.store.put(act);
    this.desk.say(act);
  }

  async amend(actId: string, event: PurchaseEvent): Promise<PurchaseAct | null> {
    const before = (await this.readAll()).find((act) => act.actId === actId);
    if (!before) return null;
    const after = transition(before, event);
    if (after === before) return before;
    await this.desk.store.put(after);
    this.desk.say(after);
    return after;
  }

  /** Purchases of a tab that is gone: it held the lock while it sent, and whoever runs this has it now. */
  async interruptAbandoned(): Promise<void> {
    for (const { actId, stage } of await this.readAll()) {
      const at = this.desk.parts.clock.now();
      if (stage.name === 'sending') await this.amend(actId, { type: 'lost', at, why: 'interrupted' });
    }
  }

  /** What the figures say of all that is undecided, written down. */
  async decide(now: Figures, stepOf: (actId: string) => Step): Promise<void> {
    const acts = await this.readAll();
    const open = acts.filter((act, index) => act.stage.name === 'unknown' || mayStillCome(act, index));
    const bought = acts.filter(({ stage }) => stage.name === 'bought');
    const { balance, credit, incidentsLeft } = now;
    for (const [actId, verdict] of matchPurchases(open, bought, now)) {
      const at = this.desk.parts.clock.now();
      const figures = { balance, credit, incidentsLeft };
      await this.amend(actId, { type: 'read', at, step: stepOf(actId), verdict, now: figures });
    }
  }
}

/** The newest purchase was called not bought, after a lost answer: a slow panel may carry it out all the same. */
function mayStillCome({ stage }: PurchaseAct, index: number): boolean {
  return index === 0 && stage.name === 'notBought' && stage.source === 'found';
}
