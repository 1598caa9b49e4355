import type { CustomerId, TicketId } from '../panel/domain.ts';
import type { TicketRow } from '../panel/listTickets.ts';
import { isAllArchived, isTakenUp, openAct, retriableTickets } from './archiveAct.ts';
import type { ArchiveAct, ArchiveTicket } from './archiveAct.ts';
import { transition } from './archiveMachine.ts';
import type { ArchiveEvent } from './archiveMachine.ts';
import { archiveLock } from './archiveParts.ts';
import type { ArchiveParts } from './archiveParts.ts';
import type { ArchiveRecord } from './archiveRecords.ts';
import { ArchiveRun } from './archiveRun.ts';
import type { ArchiveDesk } from './archiveRun.ts';
import { ArchiveSettler } from './archiveSettler.ts';
import type { SettlerDesk } from './archiveSettler.ts';
import { ArchiveStore } from './archiveStore.ts';

/** Accounts that the customer never put away are forgotten after so long. */
const ACCOUNT_KEPT_MS = 24 * 60 * 60_000;

type Rows = ReadonlyMap<TicketId, TicketRow>;
export type ArchiveHandlers = {
  /** An act has ended. `isHere`: in this tab, which knows the rows that it read; else another tab told of it. */
  onOver(act: ArchiveAct, rows: Rows, isHere: boolean): void;
};
/** An act as the screens show it. `isHere`: this tab looks after it, so it can be undone and stopped here. */
export type ShownAct = { act: ArchiveAct; isHere: boolean; isTold: boolean };

const noRows: Rows = new Map();

/** One customer's archive acts in one tab. */
export class ArchiveTab {
  readonly customerId: CustomerId;
  readonly #parts: ArchiveParts;
  readonly #store: ArchiveStore;
  readonly #settler: ArchiveSettler;
  readonly #runs = new Map<string, ArchiveRun>();
  readonly #records = new Map<string, ArchiveRecord>();
  readonly #listeners = new Set<() => void>();
  readonly #stops: (() => void)[];
  #shown: readonly ShownAct[] = [];
  #handlers: ArchiveHandlers | null = null;
  #isClosed = false;

  constructor(customerId: CustomerId, parts: ArchiveParts) {
    this.customerId = customerId;
    this.#parts = parts;
    this.#store = new ArchiveStore(customerId, parts, () => this.#lookAgain());
    this.#settler = new ArchiveSettler(this.#settlerDesk());
    this.#stops = [
      parts.channel.listen((message) => void this.#hear(message)),
      parts.onLeave(() => this.#runs.forEach((run) => run.leave())),
    ];
  }

  /** Takes up what earlier visits and closed tabs left. A second call replaces the handlers. Never sends. */
  async start(handlers: ArchiveHandlers): Promise<void> {
    this.#handlers = handlers;
    const before = this.#parts.clock.now() - ACCOUNT_KEPT_MS;
    for (const record of await this.#store.readAll()) {
      const { act, isTold } = record;
      const isOld = act.stage.name === 'over' && (act.stage.at < before || (isTold && isAllArchived(act)));
      if (isOld) await this.#store.remove(act.actId);
      else this.#learn(record);
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Oldest first; the same array as long as nothing changed. */
  readonly acts = (): readonly ShownAct[] => this.#shown;

  /**
   * Stores it as held; it leaves when the hold is over, at once where `holdMs` is 0 (features N3). Gives the act's id,
   * null where there is nothing to archive or nobody to do it for.
   */
  hold(tickets: readonly Omit<ArchiveTicket, 'fate'>[], holdMs: number): string | null {
    if (tickets.length === 0 || this.#isClosed) return null;
    const pressed = new Set(tickets.map(({ id }) => id));
    for (const { act } of this.#shown) if (isTakenUp(act, pressed)) void this.dismiss(act.actId);
    const act = openAct(this.#parts.newId(), this.#parts.clock.now(), tickets, holdMs);
    const run = new ArchiveRun(this.#runDesk(), act);
    this.#runs.set(act.actId, run);
    this.#learn({ customerId: this.customerId, isTold: false, act });
    void this.#parts.locks.run(archiveLock(this.customerId, act.actId), () => this.#look(run));
    return act.actId;
  }

  /** True where nothing has left and nothing will: the act is gone. */
  undo(actId: string): boolean {
    if (this.#runs.get(actId)?.undo() !== true) return false;
    this.#drop(actId);
    return true;
  }

  hurry(actId: string): void {
    this.#runs.get(actId)?.hurry();
  }

  stopAct(actId: string): void {
    this.#runs.get(actId)?.stop();
  }

  lookNow(actId: string): Promise<void> {
    return this.#settler.lookNow(actId);
  }

  /** The customer sends again what stayed and may go: a new act, with a hold of its own. */
  retry(actId: string, holdMs: number): void {
    const act = this.#records.get(actId)?.act;
    const tickets = act ? retriableTickets(act) : [];
    if (tickets.length === 0) return;
    void this.dismiss(actId);
    this.hold(
      tickets.map(({ id, subject, seen }) => ({ id, subject, seen })),
      holdMs,
    );
  }

  async dismiss(actId: string): Promise<void> {
    if (this.#records.get(actId)?.act.stage.name !== 'over') return;
    this.#drop(actId);
    await this.#store.remove(actId);
    this.#say({ type: 'changed', actId });
  }

  /** The customer has seen what came of it. */
  async tellSeen(actId: string): Promise<void> {
    const record = this.#records.get(actId);
    if (!record || record.isTold || record.act.stage.name !== 'over') return;
    this.#records.set(actId, { ...record, isTold: true });
    await this.#store.put({ ...record, isTold: true });
  }

  /** Ends what can be ended before the session is: all that is held leaves now. */
  async sendHeld(): Promise<void> {
    const runs = [...this.#runs.values()];
    for (const run of runs) run.hurry();
    await Promise.all([...this.#runs.keys()].map((actId) => this.#untilEnded(actId)));
  }

  /** Sign-out: nothing leaves any more, and nothing stays. False where the browser refused to delete. */
  async leave(): Promise<boolean> {
    this.#say({ type: 'closed' });
    this.stop();
    return this.#store.wipe();
  }

  /** Another customer is here now: what is held stays stored, for the next visit to tell of. */
  stop(): void {
    this.#isClosed = true;
    for (const stop of this.#stops) stop();
    for (const run of this.#runs.values()) run.close();
    this.#settler.close();
  }

  /** What could not be looked for while the storage did not answer (S033). */
  #lookAgain(): void {
    for (const { act } of this.#records.values()) {
      if (act.stage.name !== 'over' && !this.#runs.has(act.actId)) this.#settler.ensure(act.actId);
    }
  }

  async #look(run: ArchiveRun): Promise<void> {
    const { actId } = run.act;
    const end = await run.carryOut();
    if (this.#isClosed) return;
    this.#runs.delete(actId);
    if (end === 'undone') {
      await this.#store.remove(actId);
      this.#say({ type: 'changed', actId });
    } else if (run.act.stage.name === 'settling') this.#settler.ensure(actId);
    this.#changed();
  }

  async #untilEnded(actId: string): Promise<void> {
    await this.#parts.locks.run(archiveLock(this.customerId, actId), async () => {});
  }

  #runDesk(): ArchiveDesk {
    return {
      parts: this.#parts,
      isClosed: () => this.#isClosed,
      write: (act) => this.#write(act, this.#runs.get(act.actId)?.rows ?? noRows),
    };
  }

  #settlerDesk(): SettlerDesk {
    return {
      parts: this.#parts,
      isClosed: () => this.#isClosed,
      lockOf: (actId) => archiveLock(this.customerId, actId),
      read: async (actId) => (await this.#store.read(actId))?.act ?? null,
      amend: (actId, event, rows) => this.#amend(actId, event, rows),
    };
  }

  async #amend(actId: string, event: ArchiveEvent, rows: Rows): Promise<void> {
    await this.#parts.locks.run(`${archiveLock(this.customerId, actId)}/record`, async () => {
      const record = await this.#store.read(actId);
      if (record === null) return;
      const act = transition(record.act, event);
      if (act !== record.act) await this.#write(act, rows);
    });
  }

  async #write(act: ArchiveAct, rows: Rows): Promise<void> {
    if (this.#isClosed) return;
    const record = { customerId: this.customerId, isTold: false, act };
    const stored = this.#store.put(record);
    this.#learn(record, rows);
    await stored;
    this.#say({ type: 'changed', actId: act.actId });
  }

  #learn(record: ArchiveRecord, rows: Rows | null = null): void {
    const { act } = record;
    const before = this.#records.get(act.actId)?.act.stage.name;
    this.#records.set(act.actId, record);
    if (act.stage.name === 'over') {
      if (before !== undefined && before !== 'over')
        this.#handlers?.onOver(act, rows ?? noRows, rows !== null);
    } else if (!this.#runs.has(act.actId)) this.#settler.ensure(act.actId);
    this.#changed();
  }

  #drop(actId: string): void {
    this.#records.delete(actId);
    this.#changed();
  }

  #say(message: { type: 'changed'; actId: string } | { type: 'closed' }): void {
    if (!this.#isClosed) this.#parts.channel.post({ ...message, customerId: this.customerId });
  }

  async #hear(value: unknown): Promise<void> {
    const message = readMessage(value);
    if (message?.customerId !== this.customerId || this.#isClosed) return;
    if (message.actId === null) return this.stop();
    if (this.#runs.has(message.actId)) return;
    const record = await this.#store.read(message.actId);
    if (this.#isClosed) return;
    if (record) this.#learn(record);
    else this.#drop(message.actId);
  }

  #changed(): void {
    this.#shown = [...this.#records.values()]
      .map(({ act, isTold }) => ({ act, isHere: this.#runs.has(act.actId), isTold }))
      .toSorted((a, b) => a.act.at - b.act.at);
    for (const listener of this.#listeners) listener();
  }
}

/** What another tab said; `actId` is null where the customer has signed out. Null for what is not understood. */
function readMessage(value: unknown): { customerId: string; actId: string | null } | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, customerId, actId }: { type?: unknown; customerId?: unknown; actId?: unknown } = value;
  if (typeof customerId !== 'string') return null;
  if (type === 'closed') return { customerId, actId: null };
  return type === 'changed' && typeof actId === 'string' ? { customerId, actId } : null;
}
