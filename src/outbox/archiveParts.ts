import type { CustomerId, TicketId } from '../panel/domain.ts';
import type { PanelFailure } from '../panel/failure.ts';
import type { TicketRow } from '../panel/listTickets.ts';
import type { Whereabouts } from '../panel/readWhereabouts.ts';
import type { OutboxParts } from './outboxParts.ts';

/** All that archiving needs of the world outside; the real ones are in `archiveBrowser.ts`. */
export type ArchiveParts = Omit<OutboxParts, 'panel'> & {
  panel: ArchivePanel;
  /** The page closes now: not merely another tab in front of it. Returns how to stop listening. */
  onLeave(listener: () => void): () => void;
};

export type ArchiveResult = { outcome: 'done' } | { outcome: 'rejected' | 'unknown'; failure: PanelFailure };

/** The panel, by the typed client. Throws PanelFailure alone. */
type ArchivePanel = {
  /** Sends once. Throws where the session ended for good: nothing was archived. */
  archive(ids: readonly TicketId[], options: { keepalive: boolean }): Promise<ArchiveResult>;
  readOpenRows(ids: readonly TicketId[]): Promise<ReadonlyMap<TicketId, TicketRow>>;
  readWhereabouts(ids: readonly TicketId[]): Promise<ReadonlyMap<TicketId, Whereabouts>>;
  /** Changes whenever a session was found to have ended, resumed or not. */
  sessionMoment(): number;
};

/** Held by whoever looks after an act, for as long as it does; free again when its tab is gone. */
export function archiveLock(customerId: CustomerId, actId: string): string {
  return `frontdesk-archive/${encodeURIComponent(customerId)}/${actId}`;
}
