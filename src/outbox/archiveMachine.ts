import type { TicketId } from '../panel/domain.ts';
import type { FailureKind } from '../panel/failure.ts';
import type { TicketRow } from '../panel/listTickets.ts';
import type { Whereabouts } from '../panel/readWhereabouts.ts';
import { idsOf, isUnderWay } from './archiveAct.ts';
import type { ArchiveAct, ArchiveStage, ArchiveTicket, Fate, HeldBackReason, Stage } from './archiveAct.ts';

type Rows = ReadonlyMap<TicketId, TicketRow>;
type Places = ReadonlyMap<TicketId, Whereabouts>;

export type ArchiveEvent =
  /** The hold is over, by time or by the customer. */
  | { type: 'begun' }
  /** The page closes: all that has not left is sent now, unchecked. */
  | { type: 'left' }
  /** The next tickets `ids` were looked at in the open list; a row that is not in it says nothing. */
  | { type: 'checked'; at: number; ids: readonly TicketId[]; rows: Rows }
  | { type: 'answered'; refusal: string | null }
  | { type: 'lost'; at: number; why: FailureKind }
  /** What has not left does not leave any more. */
  | { type: 'heldBack'; at: number; why: HeldBackReason }
  | { type: 'stopped'; at: number }
  /** The tab that was at it is gone, and may have sent all of it on leaving. */
  | { type: 'interrupted'; at: number }
  | { type: 'read'; at: number; step: 'extra' | 'scheduled' | 'last'; places: Places }
  | { type: 'readFailed'; at: number; step: 'extra' | 'scheduled'; kind: FailureKind };

/**
 * The act after an event; the same object where the event is out of place. What has left is never called unsent, what
 * is archived stays so, and nothing leaves twice but what the customer sends anew.
 */
export function transition(act: ArchiveAct, event: ArchiveEvent): ArchiveAct {
  const { stage } = act;
  switch (event.type) {
    case 'begun':
      return stage.name === 'held' ? { ...act, stage: { name: 'checking' } } : act;
    case 'left':
      return left(act);
    case 'checked':
      return stage.name === 'checking' ? checked(act, event) : act;
    case 'answered':
      return stage.name === 'sending' ? { ...act, stage: { name: 'reading', refusal: event.refusal } } : act;
    case 'lost':
      return stage.name === 'sending' ? settling(act, { at: event.at, why: event.why }) : act;
    case 'heldBack':
      return heldBack(act, event);
    case 'stopped':
      return stopped(act, event.at);
    case 'interrupted':
      return isUnderWay(act) ? interrupted(act, event.at) : act;
    case 'read':
      return stage.name === 'reading' || stage.name === 'settling' ? read(act, stage, event) : act;
    case 'readFailed':
      return readFailed(act, event);
  }
}

function left(act: ArchiveAct): ArchiveAct {
  const { name } = act.stage;
  if (name !== 'held' && name !== 'checking' && name !== 'sending') return act;
  return { ...withFates(act, ['waiting'], () => 'going'), stage: { name: 'sending' } };
}

function checked(act: ArchiveAct, { at, ids, rows }: Extract<ArchiveEvent, { type: 'checked' }>): ArchiveAct {
  const batch = new Set(ids);
  const tickets = act.tickets.map((ticket) => {
    if (!batch.has(ticket.id) || ticket.fate !== 'waiting') return ticket;
    const row = rows.get(ticket.id);
    return row ? asChecked(ticket, row) : { ...ticket, fate: 'going' as const };
  });
  const after = { ...act, tickets };
  return idsOf(after, 'going').length > 0 ? { ...after, stage: { name: 'sending' } } : goOn(after, at, null);
}

// S088: an answer that the customer has not seen keeps its ticket here; from then on it is seen, for they are told.
function asChecked(ticket: ArchiveTicket, row: TicketRow): ArchiveTicket {
  if (isHeldFast(row)) return { ...ticket, fate: 'inProgress' };
  if (!hasNews(ticket.seen, row)) return { ...ticket, fate: 'going' };
  const { lastMessageAt, lastMessageText, unread } = row;
  return { ...ticket, seen: { lastMessageAt, lastMessageText, unread }, fate: 'answered' };
}

function hasNews(seen: ArchiveTicket['seen'], row: TicketRow): boolean {
  if (row.unread && !seen.unread) return true;
  if (row.lastMessageAt !== null && seen.lastMessageAt !== null)
    return row.lastMessageAt > seen.lastMessageAt;
  return row.lastMessageText !== seen.lastMessageText;
}

/** Support works on it: new or under review, whatever the panel says of it elsewhere (panel protocol §4.5). */
function isHeldFast({ status, isArchivable }: TicketRow): boolean {
  return !isArchivable && (status.code === 'new' || status.code === 'inProgress');
}

function goOn(act: ArchiveAct, at: number, refusal: string | null): ArchiveAct {
  if (idsOf(act, 'waiting').length > 0 && !act.isStopping) return { ...act, stage: { name: 'checking' } };
  const why = act.isStopping && idsOf(act, 'waiting').length > 0 ? 'stopped' : null;
  return over(
    withFates(act, ['waiting'], () => 'notSent'),
    { at, why, refusal },
  );
}

function heldBack(act: ArchiveAct, { at, why }: { at: number; why: HeldBackReason }): ArchiveAct {
  const { name } = act.stage;
  if (name !== 'held' && name !== 'checking' && name !== 'sending') return act;
  return over(
    withFates(act, ['waiting', 'going'], () => 'notSent'),
    { at, why, refusal: null },
  );
}

function stopped(act: ArchiveAct, at: number): ArchiveAct {
  if (act.stage.name === 'checking') return heldBack(act, { at, why: 'stopped' });
  const isSent = act.stage.name === 'sending' || act.stage.name === 'reading';
  return isSent && !act.isStopping ? { ...act, isStopping: true } : act;
}

function interrupted(act: ArchiveAct, at: number): ArchiveAct {
  const unknown = withFates(act, ['waiting', 'going'], () => 'unknown');
  return { ...unknown, stage: settlingStage({ at, why: 'interrupted' }) };
}

// The line is lost: what is left of the selection is not thrown after it, but can be sent anew (S089).
function settling(
  act: ArchiveAct,
  lost: { at: number; why: FailureKind; isAnswered?: boolean; refusal?: string | null },
): ArchiveAct {
  const unknown = withFates(act, ['going'], () => 'unknown');
  return { ...withFates(unknown, ['waiting'], () => 'notSent'), stage: settlingStage(lost) };
}

function settlingStage(lost: {
  at: number;
  why: FailureKind | 'interrupted';
  isAnswered?: boolean;
  refusal?: string | null;
}): Stage<'settling'> {
  const { at: triedAt, why, isAnswered = false, refusal = null } = lost;
  return { name: 'settling', why, isAnswered, refusal, tries: 0, triedAt, readFailure: null };
}

function read(
  act: ArchiveAct,
  stage: Stage<'reading'> | Stage<'settling'>,
  { at, step, places }: Extract<ArchiveEvent, { type: 'read' }>,
): ArchiveAct {
  const isAnswered = stage.name === 'reading' || stage.isAnswered;
  const stayed: Fate = isAnswered ? 'refused' : step === 'last' ? 'notArrived' : 'unknown';
  const after = withFates(act, ['going', 'unknown'], ({ id }) => fateAt(places.get(id), stayed));
  if (stage.name === 'reading')
    return isRefusedWhole(act, after)
      ? over(
          withFates(after, ['waiting'], () => 'notSent'),
          { at, why: whyOfRest(after), refusal: stage.refusal },
        )
      : goOn(after, at, stage.refusal);
  const isDecided = idsOf(after, 'unknown').length === 0;
  if (isDecided || step === 'last' || isAnswered) {
    return over(after, { at, why: reasonOf(after), refusal: stage.refusal });
  }
  const counted = step === 'scheduled' ? { tries: stage.tries + 1, triedAt: at } : {};
  return { ...after, stage: { ...stage, ...counted, readFailure: null } };
}

/** Of what was sent the panel took nothing that it might have taken: it will not take the next batch either. */
function isRefusedWhole(before: ArchiveAct, after: ArchiveAct): boolean {
  const sent = new Set(idsOf(before, 'going'));
  const fates = new Set(after.tickets.filter(({ id }) => sent.has(id)).map(({ fate }) => fate));
  return fates.has('refused') && !fates.has('archived');
}

function whyOfRest(act: ArchiveAct): HeldBackReason | null {
  return idsOf(act, 'waiting').length > 0 ? 'panel' : null;
}

function fateAt(where: Whereabouts | undefined, stayed: Fate): Fate {
  if (where === undefined) return 'unknown';
  if (where.place === 'nowhere') return 'gone';
  if (where.place === 'archive') return 'archived';
  return isHeldFast(where.row) ? 'inProgress' : stayed;
}

function reasonOf(act: ArchiveAct): HeldBackReason | null {
  return idsOf(act, 'notSent').length > 0 ? 'network' : null;
}

function readFailed(
  act: ArchiveAct,
  { at, step, kind }: Extract<ArchiveEvent, { type: 'readFailed' }>,
): ArchiveAct {
  const { stage } = act;
  if (stage.name === 'reading') {
    return settling(act, { at, why: kind, isAnswered: true, refusal: stage.refusal });
  }
  if (stage.name !== 'settling') return act;
  const counted = step === 'scheduled' ? { tries: stage.tries + 1, triedAt: at } : {};
  return { ...act, stage: { ...stage, ...counted, readFailure: kind } };
}

function over(act: ArchiveAct, end: Omit<Stage<'over'>, 'name'>): ArchiveAct {
  const stage: ArchiveStage = { name: 'over', ...end };
  return { ...act, isStopping: false, stage };
}

function withFates(act: ArchiveAct, from: readonly Fate[], to: (ticket: ArchiveTicket) => Fate): ArchiveAct {
  const tickets = act.tickets.map((ticket) =>
    from.includes(ticket.fate) ? { ...ticket, fate: to(ticket) } : ticket,
  );
  return { ...act, tickets };
}
