import type { TicketId } from '../panel/domain.ts';
import { PanelFailure } from '../panel/failure.ts';
import type { FailureKind } from '../panel/failure.ts';
import type { TicketRow } from '../panel/listTickets.ts';
import { idsOf, isUnderWay } from './archiveAct.ts';
import type { ArchiveAct } from './archiveAct.ts';
import type { ArchiveEvent } from './archiveMachine.ts';
import type { ArchiveParts } from './archiveParts.ts';
import { Patience, isLastTry, pauseLeft } from './patience.ts';

/** After these, reading again by oneself tells nothing new. */
const HOPELESS: ReadonlySet<FailureKind> = new Set(['session', 'denied']);

type Rows = ReadonlyMap<TicketId, TicketRow>;

export type SettlerDesk = {
  readonly parts: ArchiveParts;
  isClosed(): boolean;
  lockOf(actId: string): string;
  read(actId: string): Promise<ArchiveAct | null>;
  /** Changes the stored act, alone among the tabs. */
  amend(actId: string, event: ArchiveEvent, rows: Rows): Promise<void>;
};

/** Finds out by reading both lists what came of acts that nobody knows the end of. Never sends anything. */
export class ArchiveSettler {
  readonly #desk: SettlerDesk;
  readonly #running = new Set<string>();
  readonly #hopeless = new Set<string>();
  readonly #patience: Patience;

  constructor(desk: SettlerDesk) {
    this.#desk = desk;
    this.#patience = new Patience(desk.parts);
  }

  /** Sees to it that the act is settled, once the tab that is at it has ended; may be called any number of times. */
  ensure(actId: string): void {
    if (this.#running.has(actId) || this.#hopeless.has(actId)) return;
    this.#running.add(actId);
    void this.#settle(actId).finally(() => this.#running.delete(actId));
  }

  /** Reads at once, beside the schedule; afterwards the schedule goes on. */
  async lookNow(actId: string): Promise<void> {
    const act = await this.#desk.read(actId);
    if (act?.stage.name !== 'settling') return;
    await this.#look(act, 'extra');
    this.#hopeless.delete(actId);
    this.ensure(actId);
  }

  close(): void {
    this.#patience.close();
  }

  async #settle(actId: string): Promise<void> {
    let goesOn = true;
    while (goesOn && !this.#desk.isClosed()) {
      await this.#patience.untilReadable();
      goesOn = await this.#desk.parts.locks.run(this.#desk.lockOf(actId), () => this.#step(actId));
    }
  }

  /** One pause and one reading, while no other tab does the same; false when there is nothing left to settle. */
  async #step(actId: string): Promise<boolean> {
    const act = await this.#desk.read(actId);
    if (act === null || this.#desk.isClosed()) return false;
    if (isUnderWay(act)) {
      // Whoever was at it held this lock: it is gone, and may have sent all of it on leaving.
      await this.#desk.amend(actId, { type: 'interrupted', at: this.#now() }, new Map());
      return true;
    }
    if (act.stage.name !== 'settling' || this.#hopeless.has(actId)) return false;
    if (!(await this.#patience.pause(pauseLeft(act.stage, this.#now())))) return true;
    const later = await this.#desk.read(actId);
    // Read by a press in the meantime: it may be settled, or due later.
    if (later?.stage.name !== 'settling' || pauseLeft(later.stage, this.#now()) > 0) return true;
    await this.#look(later, isLastTry(later.stage) ? 'last' : 'scheduled');
    return true;
  }

  async #look(act: ArchiveAct, step: 'extra' | 'scheduled' | 'last'): Promise<void> {
    const { actId } = act;
    try {
      const places = await this.#desk.parts.panel.readWhereabouts(idsOf(act, 'unknown'));
      const rows = new Map<TicketId, TicketRow>();
      for (const [id, where] of places) if ('row' in where) rows.set(id, where.row);
      await this.#desk.amend(actId, { type: 'read', at: this.#now(), step, places }, rows);
    } catch (error) {
      const kind = error instanceof PanelFailure ? error.kind : 'protocol';
      if (HOPELESS.has(kind)) this.#hopeless.add(actId);
      const counted = step === 'extra' ? 'extra' : 'scheduled';
      await this.#desk.amend(actId, { type: 'readFailed', at: this.#now(), step: counted, kind }, new Map());
    }
  }

  #now(): number {
    return this.#desk.parts.clock.now();
  }
}
