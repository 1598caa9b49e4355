import type { TicketId } from '../panel/domain.ts';
import type { FailureKind } from '../panel/failure.ts';
import type { TicketRow } from '../panel/listTickets.ts';

/** So many tickets go in one call; after each the lists are read and Stop is heeded. */
export const BATCH_SIZE = 200;
/** So many at most in one act: each step of it is stored whole. */
export const MAX_TICKETS = 5_000;

/**
 * What is known of one ticket of an act. The first two go on; 'unknown' was sent, and nobody knows yet. All others are
 * decided. Stayed: 'inProgress' (support works on it), 'answered' (a new answer came during the hold, so it was left
 * out), 'refused' (the panel did not take it), 'notSent' (it never left), 'notArrived' (it was sent, and the lists show
 * that nothing came of it). 'gone': in neither list.
 */
export type Fate =
  | 'waiting'
  | 'going'
  | 'unknown'
  | 'archived'
  | 'inProgress'
  | 'answered'
  | 'refused'
  | 'notSent'
  | 'notArrived'
  | 'gone';

/** `seen` is what the customer had seen of it when they chose to archive it. */
export type ArchiveTicket = {
  id: TicketId;
  subject: string;
  seen: Pick<TicketRow, 'lastMessageAt' | 'lastMessageText' | 'unread'>;
  fate: Fate;
};

/** Why tickets never left, or why the rest of them did not. */
export type HeldBackReason = 'stopped' | 'offline' | 'network' | 'session' | 'panel';

/** Instants in epoch ms of the browser. `refusal` are the panel's words where it refused something. */
export type ArchiveStage =
  | { name: 'held'; until: number }
  /** It is looked whether one of the next tickets has changed since. */
  | { name: 'checking' }
  | { name: 'sending' }
  /** The panel has answered; what it did is told by the lists alone (panel protocol §6.4). */
  | { name: 'reading'; refusal: string | null }
  | {
      name: 'settling';
      why: FailureKind | 'interrupted';
      /** The panel's answer is there, only the lists could not be read: the first reading is the last word. */
      isAnswered: boolean;
      refusal: string | null;
      /** Readings of the schedule so far, failed ones too, and when the last one ended. */
      tries: number;
      triedAt: number;
      readFailure: FailureKind | null;
    }
  | { name: 'over'; at: number; why: HeldBackReason | null; refusal: string | null };

/** One press of Archive. */
export type ArchiveAct = {
  actId: string;
  /** When the customer pressed. */
  at: number;
  tickets: readonly ArchiveTicket[];
  /** No further batch is to begin. */
  isStopping: boolean;
  stage: ArchiveStage;
};

export type Stage<Name extends ArchiveStage['name']> = Extract<ArchiveStage, { name: Name }>;

export function idsOf({ tickets }: ArchiveAct, ...fates: readonly Fate[]): TicketId[] {
  return tickets.filter(({ fate }) => fates.includes(fate)).map(({ id }) => id);
}

/** Held back or under way in some tab. */
export function isUnderWay({ stage }: ArchiveAct): boolean {
  return stage.name !== 'over' && stage.name !== 'settling';
}

/** What the next press may try again: what stayed for a reason that the panel may give up, or for none. */
const retriable: ReadonlySet<Fate> = new Set(['answered', 'refused', 'notSent', 'notArrived', 'unknown']);

export function retriableTickets({ tickets, stage }: ArchiveAct): ArchiveTicket[] {
  return stage.name === 'over' ? tickets.filter(({ fate }) => retriable.has(fate)) : [];
}

/** Nothing of it is left to be told, but that it is done. */
export function isAllArchived({ tickets, stage }: ArchiveAct): boolean {
  return stage.name === 'over' && tickets.every(({ fate }) => fate === 'archived');
}

/** Whatever of it is not in the archive is in a later press, which tells of it from there on. */
export function isTakenUp({ tickets, stage }: ArchiveAct, pressed: ReadonlySet<TicketId>): boolean {
  return stage.name === 'over' && tickets.every(({ id, fate }) => fate === 'archived' || pressed.has(id));
}

/** It is held for `holdMs` before it leaves, for the panel has no way back (features N3); 0: it is on its way. */
export function openAct(
  actId: string,
  at: number,
  tickets: readonly Omit<ArchiveTicket, 'fate'>[],
  holdMs: number,
): ArchiveAct {
  const waiting = tickets.map((ticket) => ({ ...ticket, fate: 'waiting' as const }));
  return {
    actId,
    at,
    tickets: waiting,
    isStopping: false,
    stage: holdMs > 0 ? { name: 'held', until: at + holdMs } : { name: 'checking' },
  };
}
