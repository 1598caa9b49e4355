import { retriableTickets } from '../../outbox/archiveAct.ts';
import type { ArchiveAct, ArchiveTicket, Fate, HeldBackReason } from '../../outbox/archiveAct.ts';

/** Why a ticket is not in the archive, or not known to be. What never left says what kept it. */
export type StayReason = Exclude<Fate, 'waiting' | 'going' | 'archived' | 'notSent'> | HeldBackReason;

/** What came of an act, for words: how many of each kind, and the tickets that are not in the archive by reason. */
export type Account = {
  archived: number;
  stayed: number;
  /** Neither known to be in the archive nor to have stayed. */
  unknown: number;
  groups: readonly { reason: StayReason; tickets: readonly ArchiveTicket[] }[];
  /** Those that another press may archive. */
  retriable: number;
};

/** In this order they are told: what needs the customer first. */
const reasons: readonly StayReason[] = [
  'answered',
  'inProgress',
  'refused',
  'notArrived',
  'session',
  'offline',
  'network',
  'stopped',
  'panel',
  'unknown',
  'gone',
];

export function accountOf(act: ArchiveAct): Account {
  const byReason = new Map<StayReason, ArchiveTicket[]>();
  for (const ticket of act.tickets) {
    const reason = reasonOf(ticket.fate, act);
    if (reason !== null) byReason.set(reason, [...(byReason.get(reason) ?? []), ticket]);
  }
  const count = (...those: StayReason[]) =>
    those.reduce((sum, reason) => sum + (byReason.get(reason)?.length ?? 0), 0);
  const unknown = count('unknown', 'gone');
  return {
    archived: act.tickets.filter(({ fate }) => fate === 'archived').length,
    stayed: count(...reasons) - unknown,
    unknown,
    groups: reasons.flatMap((reason) => {
      const tickets = byReason.get(reason);
      return tickets ? [{ reason, tickets }] : [];
    }),
    retriable: retriableTickets(act).length,
  };
}

function reasonOf(fate: Fate, { stage }: ArchiveAct): StayReason | null {
  if (fate === 'waiting' || fate === 'going' || fate === 'archived') return null;
  if (fate !== 'notSent') return fate;
  return (stage.name === 'over' ? stage.why : null) ?? 'network';
}
