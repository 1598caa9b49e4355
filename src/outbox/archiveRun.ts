import type { TicketId } from '../panel/domain.ts';
import { PanelFailure } from '../panel/failure.ts';
import type { TicketRow } from '../panel/listTickets.ts';
import { BATCH_SIZE, idsOf } from './archiveAct.ts';
import type { ArchiveAct, HeldBackReason } from './archiveAct.ts';
import { transition } from './archiveMachine.ts';
import type { ArchiveEvent } from './archiveMachine.ts';
import type { ArchiveParts, ArchiveResult } from './archiveParts.ts';
import { callsAtLeaving } from './callsAtLeaving.ts';

/** What one act works with in the tab that looks after it. */
export type ArchiveDesk = {
  readonly parts: ArchiveParts;
  /** The customer has left: nothing leaves any more. */
  isClosed(): boolean;
  /** Stores the act and tells of it. */
  write(act: ArchiveAct): Promise<void>;
};

/** One act in the tab where it was chosen: held, then sent in batches, each followed by a reading of both lists. */
export class ArchiveRun {
  /** Rows as the readings showed them. */
  readonly rows = new Map<TicketId, TicketRow>();
  readonly #desk: ArchiveDesk;
  #act: ArchiveAct;
  #isUndone = false;
  #endHold: () => void = () => {};
  #departure: Promise<void> | null = null;
  #moment: number;

  constructor(desk: ArchiveDesk, act: ArchiveAct) {
    this.#desk = desk;
    this.#act = act;
    this.#moment = desk.parts.panel.sessionMoment();
  }

  get act(): ArchiveAct {
    return this.#act;
  }

  /** Runs until the act is over, undone, or has to be settled. Never throws. */
  async carryOut(): Promise<'undone' | 'carriedOut'> {
    const held = this.#hold();
    // Before anything leaves: a tab that dies from here on leaves word of what it was doing.
    await this.#desk.write(this.#act);
    await held;
    if (this.#isUndone) return 'undone';
    while (this.#act.stage.name === 'checking' && !this.#desk.isClosed()) await this.#batch();
    await this.#departure;
    return 'carriedOut';
  }

  /** True where nothing has left and nothing will. */
  undo(): boolean {
    if (this.#act.stage.name !== 'held') return false;
    this.#isUndone = true;
    this.#endHold();
    return true;
  }

  /** "Archive now". */
  hurry(): void {
    if (!this.#isUndone) this.#begin();
  }

  /** After the batch that is under way nothing leaves any more. */
  stop(): void {
    void this.#apply({ type: 'stopped', at: this.#now() });
  }

  /** The page closes: what has not left is sent in one go that outlives it (S031). */
  leave(): void {
    const before = this.#act;
    if (this.#isUndone || this.#departure || this.#desk.isClosed()) return;
    this.#act = transition(before, { type: 'left' });
    const calls = callsAtLeaving(idsOf(this.#act, 'going'));
    if (this.#act === before || calls.length === 0) return;
    this.#departure = this.#depart(calls);
    void this.#desk.write(this.#act);
    this.#endHold();
  }

  /** Ends the hold without sending anything. */
  close(): void {
    this.#isUndone = true;
    this.#endHold();
  }

  async #hold(): Promise<void> {
    const { stage } = this.#act;
    if (stage.name !== 'held') return;
    const { clock } = this.#desk.parts;
    await new Promise<void>((resolve) => {
      this.#endHold = resolve;
      const callOff = clock.after(Math.max(0, stage.until - clock.now()), () => this.#begin());
      this.#endHold = () => {
        callOff();
        resolve();
      };
    });
  }

  #begin(): void {
    void this.#apply({ type: 'begun' });
    this.#endHold();
  }

  async #batch(): Promise<void> {
    const { panel, page } = this.#desk.parts;
    const ids = idsOf(this.#act, 'waiting').slice(0, BATCH_SIZE);
    if (!page.isOnline()) return this.#holdBack('offline');
    try {
      const rows = await panel.readOpenRows(ids);
      this.#learn(rows);
      // The session that it was meant for has ended meanwhile, whoever signed in since (S032).
      if (panel.sessionMoment() !== this.#moment) return await this.#holdBack('session');
      await this.#apply({ type: 'checked', at: this.#now(), ids, rows });
    } catch (error) {
      return this.#holdBack(reasonOf(error));
    }
    if (this.#act.stage.name !== 'sending' || this.#departure) return;
    await this.#tell(await this.#send(idsOf(this.#act, 'going'), false), false);
    this.#moment = panel.sessionMoment();
  }

  async #depart(calls: readonly (readonly TicketId[])[]): Promise<void> {
    const events = await Promise.all(calls.map((ids) => this.#send(ids, true)));
    const worst = events.find(({ type }) => type === 'lost') ?? events.find(hasRefusal) ?? events[0];
    if (worst) await this.#tell(worst, true);
  }

  /** What one call came to. Anything unforeseen is lost: it may have left. */
  async #send(ids: readonly TicketId[], keepalive: boolean): Promise<SentEvent> {
    try {
      return eventOf(await this.#desk.parts.panel.archive(ids, { keepalive }), this.#now());
    } catch (error) {
      const at = this.#now();
      const hasNoSession = error instanceof PanelFailure && error.kind === 'session';
      if (hasNoSession) return { type: 'heldBack', at, why: 'session' };
      return { type: 'lost', at, why: error instanceof PanelFailure ? error.kind : 'protocol' };
    }
  }

  async #tell(event: SentEvent, isDeparture: boolean): Promise<void> {
    // The departure sent these too: it speaks for all of them.
    if (this.#departure && !isDeparture) return;
    await this.#apply(event);
    if (this.#act.stage.name === 'reading') await this.#readBack();
  }

  async #readBack(): Promise<void> {
    try {
      const places = await this.#desk.parts.panel.readWhereabouts(idsOf(this.#act, 'going'));
      for (const [id, where] of places) if ('row' in where) this.rows.set(id, where.row);
      await this.#apply({ type: 'read', at: this.#now(), step: 'last', places });
    } catch (error) {
      const kind = error instanceof PanelFailure ? error.kind : 'protocol';
      await this.#apply({ type: 'readFailed', at: this.#now(), step: 'scheduled', kind });
    }
  }

  async #holdBack(why: HeldBackReason): Promise<void> {
    if (!this.#departure) await this.#apply({ type: 'heldBack', at: this.#now(), why });
  }

  async #apply(event: ArchiveEvent): Promise<void> {
    const before = this.#act;
    this.#act = transition(before, event);
    if (this.#act !== before) await this.#desk.write(this.#act);
  }

  #learn(rows: ReadonlyMap<TicketId, TicketRow>): void {
    for (const [id, row] of rows) this.rows.set(id, row);
  }

  #now(): number {
    return this.#desk.parts.clock.now();
  }
}

type SentEvent = Extract<ArchiveEvent, { type: 'answered' | 'lost' | 'heldBack' }>;

function hasRefusal(event: SentEvent): boolean {
  return event.type === 'answered' && event.refusal !== null;
}

function eventOf(result: ArchiveResult, at: number): SentEvent {
  if (result.outcome === 'done') return { type: 'answered', refusal: null };
  const { failure, outcome } = result;
  if (outcome === 'unknown') return { type: 'lost', at, why: failure.kind };
  if (failure.kind === 'network') return { type: 'heldBack', at, why: 'network' };
  return { type: 'answered', refusal: failure.text ?? '' };
}

/** Nothing has left, for the tickets could not even be looked at. */
function reasonOf(error: unknown): HeldBackReason {
  if (!(error instanceof PanelFailure)) return 'panel';
  if (error.kind === 'session') return 'session';
  return error.kind === 'network' || error.kind === 'timeout' ? 'network' : 'panel';
}
