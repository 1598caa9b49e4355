import { MAX_TICKETS } from '../../outbox/archiveAct.ts';
import type { TicketRow } from '../../panel/listTickets.ts';

/** What of a selection can go now, and what cannot (features C43, N2). */
export type ArchiveChoice = {
  going: readonly TicketRow[];
  /** Support is working on them. */
  busy: readonly TicketRow[];
  /** The panel does not let them go for a reason of its own. */
  barred: readonly TicketRow[];
  /** How many more could go, but not at once with the others. */
  beyond: number;
};

export function chooseToArchive(rows: readonly TicketRow[]): ArchiveChoice {
  const able = rows.filter(({ isArchivable }) => isArchivable);
  const unable = rows.filter(({ isArchivable }) => !isArchivable);
  const isBusy = ({ status }: TicketRow) => status.code === 'new' || status.code === 'inProgress';
  return {
    going: able.slice(0, MAX_TICKETS),
    busy: unable.filter(isBusy),
    barred: unable.filter((row) => !isBusy(row)),
    beyond: Math.max(0, able.length - MAX_TICKETS),
  };
}

/** Nothing has to be asked: all of it goes. */
export function isAllGoing({ going, busy, barred, beyond }: ArchiveChoice): boolean {
  return going.length > 0 && busy.length + barred.length + beyond === 0;
}
