import type { TicketId } from '../panel/domain.ts';
import type { Desk } from './desk.ts';
import { clearDraft, giveBack } from './draftShelf.ts';
import { lockNames } from './outboxParts.ts';
import type { ActRecord } from './outboxRecords.ts';
import { isReturned, isUnderWay, transition } from './replyMachine.ts';
import type { ReplyEvent } from './replyMachine.ts';

/**
 * The only writer of acts' records. Each change is read, decided and written under one lock, so that two tabs cannot
 * write over each other's facts; what follows for the draft is done under the same lock.
 */
export class ActLedger {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Writes an act for the first time; true where it will outlive the page. */
  async open(record: ActRecord): Promise<boolean> {
    return this.#alone(record.ticketId, async () => {
      const isKept = await this.#write(record);
      await this.#follow(record);
      return isKept;
    });
  }

  /** `known` stands in where the record is not in the storage any more (evicted in the middle of a send). */
  async amend(
    ticketId: TicketId,
    actId: string,
    event: ReplyEvent,
    known: ActRecord | null = null,
  ): Promise<ActRecord | null> {
    return this.#alone(ticketId, async () => {
      const before = (await this.#desk.store.readAct(ticketId, actId)) ?? known;
      if (before === null) return null;
      const act = transition(before.act, event);
      if (act === before.act) return before;
      const after = { ...before, act, revision: before.revision + 1 };
      await this.#write(after);
      return this.#follow(after);
    });
  }

  /** Does what a tab that was killed between an act and its draft left undone. */
  async catchUp(ticketId: TicketId, actId: string): Promise<void> {
    await this.#alone(ticketId, async () => {
      const record = await this.#desk.store.readAct(ticketId, actId);
      if (record !== null) await this.#follow(record);
    });
  }

  /** The customer gives an act up: its record and its words go. */
  async drop(ticketId: TicketId, actId: string): Promise<void> {
    await this.#alone(ticketId, async () => {
      const record = await this.#desk.store.readAct(ticketId, actId);
      if (record === null || !isUnderWay(record.act.stage)) await this.#remove(ticketId, actId);
    });
  }

  /** Taken back before it left: the words are a draft as if nothing had been pressed (S030). */
  async withdraw(ticketId: TicketId, actId: string): Promise<void> {
    await this.#alone(ticketId, () => this.#remove(ticketId, actId));
  }

  async #remove(ticketId: TicketId, actId: string): Promise<void> {
    await this.#desk.store.removeAct(ticketId, actId);
    this.#desk.say({ type: 'dropped', actId });
  }

  #alone<Result>(ticketId: TicketId, task: () => Promise<Result>): Promise<Result> {
    const { parts, customerId } = this.#desk;
    return parts.locks.run(lockNames.record(customerId, ticketId), task);
  }

  async #follow(record: ActRecord): Promise<ActRecord> {
    const { name } = record.act.stage;
    const isHere = name === 'unknown' || name === 'cannotTell';
    if (name === 'delivered' || (isHere && record.returnedAs === null)) await clearDraft(this.#desk, record);
    if (!isReturned(record.act.stage) || record.returnedAs !== null) return record;
    const returnedAs = await giveBack(this.#desk, record);
    const after = { ...record, returnedAs, revision: record.revision + 1 };
    await this.#write(after);
    return after;
  }

  async #write(record: ActRecord): Promise<boolean> {
    const isKept = await this.#desk.store.put(record);
    this.#desk.say({ type: 'record', record });
    return isKept;
  }
}
