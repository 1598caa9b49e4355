import { PanelFailure } from '../panel/failure.ts';
import type { FailureKind } from '../panel/failure.ts';
import { Patience, isLastTry, pauseLeft } from './patience.ts';
import type { PurchaseAct, PurchaseStage } from './purchaseAct.ts';
import type { PurchaseLedger } from './purchaseLedger.ts';
import { purchaseLock } from './purchaseParts.ts';

/** After these, reading again by oneself tells nothing new. */
const HOPELESS: ReadonlySet<FailureKind> = new Set(['session', 'denied', 'notFound']);

type Unknown = Extract<PurchaseStage, { name: 'unknown' }>;

/** Finds out by reading the panel's figures what came of purchases whose answer was lost. Never buys anything. */
export class PurchaseSettler {
  readonly #ledger: PurchaseLedger;
  readonly #patience: Patience;
  #isRunning = false;
  #isHopeless = false;

  constructor(ledger: PurchaseLedger) {
    this.#ledger = ledger;
    this.#patience = new Patience(ledger.desk.parts);
  }

  /** Somebody signed in or came back: what could not be read may be readable now. */
  start(): void {
    this.#isHopeless = false;
  }

  /** Sees to it that whatever is undecided is read for; may be called any number of times. */
  ensure(): void {
    if (this.#isRunning || this.#isHopeless) return;
    this.#isRunning = true;
    void this.#settle().finally(() => {
      this.#isRunning = false;
    });
  }

  /** Reads at once, beside the schedule. */
  async lookNow(): Promise<void> {
    await this.#alone(() => this.#read([]));
    this.#isHopeless = false;
    this.ensure();
  }

  close(): void {
    this.#patience.close();
  }

  async #settle(): Promise<void> {
    const { parts, customerId, isClosed } = this.#ledger.desk;
    let goesOn = true;
    while (goesOn && !isClosed()) {
      await this.#patience.untilReadable();
      goesOn = await parts.locks.run(purchaseLock(customerId, 'settle'), () => this.#step());
    }
  }

  /** One pause and one reading, while no other tab does the same; false when there is nothing left to settle. */
  async #step(): Promise<boolean> {
    const { desk } = this.#ledger;
    // Who was sending held this lock: it is gone, and the purchase with it may have left (S045).
    await this.#alone(() => this.#ledger.interruptAbandoned());
    const pauses = (await this.#unknownActs()).map(({ stage }) => pauseLeft(stage, desk.parts.clock.now()));
    if (pauses.length === 0 || desk.isClosed() || this.#isHopeless) return false;
    // Hidden in the meantime: lets go of the lock, another tab may be the visible one.
    if (!(await this.#patience.pause(Math.min(...pauses)))) return true;
    await this.#alone(async () => {
      const now = desk.parts.clock.now();
      const due = (await this.#unknownActs()).filter(({ stage }) => pauseLeft(stage, now) === 0);
      if (due.length > 0) await this.#read(due.map(({ act }) => act.actId));
    });
    return true;
  }

  /** While nothing is being bought: what a purchase under way moves would be taken for another one's. */
  #alone(task: () => Promise<void>): Promise<void> {
    const { parts, customerId, isClosed } = this.#ledger.desk;
    return parts.locks.run(purchaseLock(customerId, 'buy'), async () => {
      if (!isClosed()) await task();
    });
  }

  async #read(due: readonly string[]): Promise<void> {
    const { parts } = this.#ledger.desk;
    try {
      const form = await parts.panel.priceOf(1);
      const nothing = { balance: null, credit: null, incidentsLeft: null };
      const last = (await this.#unknownActs()).filter(({ stage }) => isLastTry(stage));
      const lastIds = new Set(last.map(({ act }) => act.actId));
      await this.#ledger.decide(form ?? nothing, (actId) =>
        !due.includes(actId) ? 'extra' : lastIds.has(actId) ? 'last' : 'scheduled',
      );
    } catch (error) {
      const kind = error instanceof PanelFailure ? error.kind : 'protocol';
      if (HOPELESS.has(kind)) this.#isHopeless = true;
      await this.#tellFailure(kind, due);
    }
  }

  async #tellFailure(kind: FailureKind, due: readonly string[]): Promise<void> {
    const at = this.#ledger.desk.parts.clock.now();
    for (const { act } of await this.#unknownActs()) {
      const step = due.includes(act.actId) ? 'scheduled' : 'extra';
      await this.#ledger.amend(act.actId, { type: 'readFailed', at, step, kind });
    }
  }

  async #unknownActs(): Promise<{ act: PurchaseAct; stage: Unknown }[]> {
    const acts = await this.#ledger.readAll();
    return acts.flatMap((act) => (act.stage.name === 'unknown' ? { act, stage: act.stage } : []));
  }
}
