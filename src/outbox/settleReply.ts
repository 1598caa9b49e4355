import type { TicketId } from '../panel/domain.ts';
import { PanelFailure } from '../panel/failure.ts';
import type { FailureKind } from '../panel/failure.ts';
import type { ActLedger } from './actLedger.ts';
import type { Desk } from './desk.ts';
import { isLookedFor, matchReplies } from './matchReply.ts';
import type { ThreadMessage } from './matchReply.ts';
import { lockNames } from './outboxParts.ts';
import type { ActRecord } from './outboxRecords.ts';
import { Patience, isLastTry, pauseLeft } from './patience.ts';
import type { ReplyAct, Stage } from './replyMachine.ts';

/** After these, reading again by oneself tells nothing new: the ticket is not to be had. */
const HOPELESS: ReadonlySet<FailureKind> = new Set(['session', 'denied', 'notFound']);

/** Finds out by reading the thread what came of replies whose answer was lost. Never sends anything. */
export class Settler {
  readonly #desk: Desk;
  readonly #ledger: ActLedger;
  readonly #running = new Set<TicketId>();
  readonly #hopeless = new Set<TicketId>();
  readonly #patience: Patience;

  constructor(desk: Desk, ledger: ActLedger) {
    this.#desk = desk;
    this.#ledger = ledger;
    this.#patience = new Patience(desk.parts);
  }

  /** Somebody signed in: what could not be read may be readable now. */
  start(): void {
    this.#hopeless.clear();
  }

  /** Sees to it that the ticket's undecided replies are read for; may be called any number of times. */
  ensure(ticketId: TicketId): void {
    if (this.#running.has(ticketId) || this.#hopeless.has(ticketId)) return;
    this.#running.add(ticketId);
    void this.#settle(ticketId).finally(() => this.#running.delete(ticketId));
  }

  /** Reads at once, beside the schedule. False where the thread could not be read. */
  async checkNow(ticketId: TicketId): Promise<boolean> {
    const isRead = await this.#read(ticketId, []);
    if (isRead) this.#hopeless.delete(ticketId);
    if (isRead) this.ensure(ticketId);
    return isRead;
  }

  /** The page shows the thread anew: a reply that is in it needs no reading of its own. */
  async notice(ticketId: TicketId, thread: readonly ThreadMessage[]): Promise<void> {
    const records = await this.#desk.store.readActs(ticketId);
    for (const [actId, found] of matchReplies(actsOf(records), thread)) {
      if (found.length > 0) await this.#tell(ticketId, actId, found, []);
    }
  }

  /** Ends all pauses at once: the next customer's outbox must not wait for this one's. */
  close(): void {
    this.#patience.close();
  }

  async #settle(ticketId: TicketId): Promise<void> {
    const { parts, customerId } = this.#desk;
    let goesOn = true;
    while (goesOn && !this.#desk.isClosed()) {
      await this.#patience.untilReadable();
      goesOn = await parts.locks.run(lockNames.settle(customerId, ticketId), () => this.#step(ticketId));
    }
  }

  /** One pause and one reading, while no other tab does the same; false when there is nothing left to settle. */
  async #step(ticketId: TicketId): Promise<boolean> {
    if (this.#desk.isClosed()) return false;
    const waiting = await this.#unknownActs(ticketId);
    const now = this.#desk.parts.clock.now();
    const delays = waiting.map(({ stage }) => pauseLeft(stage, now));
    if (delays.length === 0 || this.#hopeless.has(ticketId)) return false;
    // Hidden in the meantime: lets go of the lock, another tab may be the visible one.
    if (!(await this.#patience.pause(Math.min(...delays)))) return true;
    const later = this.#desk.parts.clock.now();
    const due = (await this.#unknownActs(ticketId)).filter(({ stage }) => pauseLeft(stage, later) === 0);
    if (due.length > 0)
      await this.#read(
        ticketId,
        due.map(({ actId }) => actId),
      );
    return true;
  }

  async #read(ticketId: TicketId, due: readonly string[]): Promise<boolean> {
    const { parts, store } = this.#desk;
    try {
      const records = await store.readActs(ticketId);
      const asked = actsOf(records).flatMap(({ text, stage }) =>
        isLookedFor(stage) ? [{ text, knownIds: stage.sent.knownIds }] : [],
      );
      const thread = await parts.panel.readThread(ticketId, asked);
      for (const [actId, found] of matchReplies(actsOf(records), thread)) {
        await this.#tell(ticketId, actId, found, due);
      }
      return true;
    } catch (error) {
      await this.#tellFailure(ticketId, error, due);
      return false;
    }
  }

  async #tell(
    ticketId: TicketId,
    actId: string,
    found: readonly string[],
    due: readonly string[],
  ): Promise<void> {
    const at = this.#desk.parts.clock.now();
    const record = await this.#desk.store.readAct(ticketId, actId);
    const step = stepOf(record, due.includes(actId));
    await this.#ledger.amend(ticketId, actId, { type: 'read', at, step, found });
  }

  async #tellFailure(ticketId: TicketId, error: unknown, due: readonly string[]): Promise<void> {
    const kind = error instanceof PanelFailure ? error.kind : 'protocol';
    if (HOPELESS.has(kind)) this.#hopeless.add(ticketId);
    const at = this.#desk.parts.clock.now();
    for (const { actId } of await this.#unknownActs(ticketId)) {
      const step = due.includes(actId) ? 'scheduled' : 'extra';
      await this.#ledger.amend(ticketId, actId, { type: 'readFailed', at, kind, step });
    }
  }

  async #unknownActs(ticketId: TicketId): Promise<{ actId: string; stage: Stage<'unknown'> }[]> {
    const records = await this.#desk.store.readActs(ticketId);
    return records.flatMap(({ act: { actId, stage } }) => (stage.name === 'unknown' ? { actId, stage } : []));
  }
}

function actsOf(records: readonly ActRecord[]): ReplyAct[] {
  return records.map(({ act }) => act);
}

function stepOf(record: ActRecord | null, isDue: boolean): 'extra' | 'scheduled' | 'last' {
  if (!isDue || record?.act.stage.name !== 'unknown') return 'extra';
  // Readings that failed count for the pauses alone: the last word is a reading that showed the thread (P4).
  return isLastTry(record.act.stage) ? 'last' : 'scheduled';
}
