import { parseTicketId } from '../panel/domain.ts';
import type { StatusCode, TicketId } from '../panel/domain.ts';
import { PanelFailure } from '../panel/failure.ts';
import type { FailureKind } from '../panel/failure.ts';
import type { TicketRow } from '../panel/listTickets.ts';
import type { Whereabouts } from '../panel/readWhereabouts.ts';
import type { ArchiveTicket } from './archiveAct.ts';
import type { ArchiveParts, ArchiveResult } from './archiveParts.ts';

/** What the panel does with the next call, and what the browser learns of it. Without one it does as the stand-in. */
export type ArchiveFate =
  | { kind: 'stopsAtFirst' | 'refusesAll' | 'sessionEnded' }
  /** `lateMs`: carried out so much later than the answer was lost. */
  | { kind: 'lost'; isDone: boolean; lateMs?: number; why?: FailureKind }
  /** `isRefused`: in the end the session had ended, and nothing was done. */
  | { kind: 'slow'; until: Promise<unknown>; isRefused?: boolean };

export const lostAfter: ArchiveFate = { kind: 'lost', isDone: true };
export const lostBefore: ArchiveFate = { kind: 'lost', isDone: false };

function archiveFailure(kind: FailureKind, text: string | null = null): PanelFailure {
  return new PanelFailure({ kind, procedure: 'clientticket.archive', text });
}

export function idOf(number: number): TicketId {
  const id = parseTicketId(String(number));
  if (id === null) throw new Error(`${number} is no ticket`);
  return id;
}

/** A ticket as the customer has seen it when they choose it. */
export function chosen({
  id,
  subject,
  lastMessageAt,
  lastMessageText,
  unread,
}: TicketRow): Omit<ArchiveTicket, 'fate'> {
  return { id, subject, seen: { lastMessageAt, lastMessageText, unread } };
}

type Place = 'open' | 'archive' | 'nowhere';
type Time = { after(delayMs: number, task: () => void): () => void };

/** A panel's two lists in memory: counts the calls, archives as its fate says. */
export class TestArchivePanel {
  readonly calls: { ids: TicketId[]; keepalive: boolean }[] = [];
  readonly fates: ArchiveFate[] = [];
  /** Instead of the lists, this is what reading comes to. */
  readingFails: FailureKind | null = null;
  reads = 0;
  sessionMoment = 0;
  /** What else happens while the open list is read before a batch. */
  onCheck: () => void = () => {};
  readonly #time: Time;
  readonly #tickets = new Map<TicketId, { row: TicketRow; place: Place }>();

  constructor(time: Time) {
    this.#time = time;
  }

  /** Fills the open list, from 1 on. */
  fill(count: number): TicketRow[] {
    return Array.from({ length: count }, (_, index) => this.open(index + 1));
  }

  open(number: number, code: StatusCode = 'waiting'): TicketRow {
    const isArchivable = code !== 'new' && code !== 'inProgress';
    const row: TicketRow = {
      id: idOf(number),
      subject: `Ticket about ${number}`,
      lastMessageAt: 1_000,
      lastMessageText: '2026-11-24 12:00',
      wait: null,
      author: null,
      status: { code, caption: '' },
      unread: false,
      isArchivable,
      isAbuse: false,
      department: null,
    };
    this.#tickets.set(row.id, { row, place: 'open' });
    return row;
  }

  /** Support answers. */
  answer(number: number): void {
    const ticket = this.#tickets.get(idOf(number));
    if (ticket) ticket.row = { ...ticket.row, lastMessageAt: 2_000, unread: true };
  }

  move(number: number, place: Place): void {
    const ticket = this.#tickets.get(idOf(number));
    if (ticket) ticket.place = place;
  }

  get archived(): number[] {
    return [...this.#tickets].filter(([, { place }]) => place === 'archive').map(([id]) => id);
  }

  parts(): ArchiveParts['panel'] {
    return {
      archive: (ids, { keepalive }) => this.#archive(ids, keepalive),
      readOpenRows: async (ids) => {
        this.onCheck();
        return new Map(
          this.#read(ids).flatMap(([id, { row, place }]) => (place === 'open' ? [[id, row]] : [])),
        );
      },
      readWhereabouts: async (ids) => new Map(this.#read(ids).map(([id, ticket]) => [id, whereOf(ticket)])),
      sessionMoment: () => this.sessionMoment,
    };
  }

  async #archive(ids: readonly TicketId[], keepalive: boolean): Promise<ArchiveResult> {
    this.calls.push({ ids: [...ids], keepalive });
    const fate = this.fates.shift();
    switch (fate?.kind) {
      case undefined:
        return this.#carryOut(ids);
      case 'stopsAtFirst':
        return this.#carryOut(ids, true);
      case 'refusesAll':
        return { outcome: 'rejected', failure: archiveFailure('panel', 'Not now') };
      case 'sessionEnded':
        throw archiveFailure('session');
      case 'slow':
        await fate.until;
        if (fate.isRefused) throw archiveFailure('session');
        return this.#carryOut(ids);
      case 'lost':
        if (fate.lateMs !== undefined) this.#time.after(fate.lateMs, () => void this.#carryOut(ids));
        else if (fate.isDone) this.#carryOut(ids);
        return { outcome: 'unknown', failure: archiveFailure(fate.why ?? 'network') };
    }
  }

  #carryOut(ids: readonly TicketId[], stopsAtFirst = false): ArchiveResult {
    let isRefused = false;
    for (const id of ids) {
      const ticket = this.#tickets.get(id);
      if (stopsAtFirst && isRefused) break;
      if (ticket?.place === 'open' && ticket.row.isArchivable) ticket.place = 'archive';
      else if (ticket?.place !== 'archive') isRefused = true;
    }
    return isRefused
      ? { outcome: 'rejected', failure: archiveFailure('panel', 'A ticket is in progress') }
      : { outcome: 'done' };
  }

  #read(ids: readonly TicketId[]) {
    this.reads += 1;
    if (this.readingFails !== null) throw archiveFailure(this.readingFails);
    return ids.flatMap((id) => {
      const ticket = this.#tickets.get(id);
      return ticket ? [[id, ticket] as const] : [];
    });
  }
}

function whereOf({ row, place }: { row: TicketRow; place: Place }): Whereabouts {
  return place === 'nowhere' ? { place } : { place, row };
}
