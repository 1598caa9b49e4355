import type { TicketId } from '../../panel/domain.ts';
import type { TicketRow } from '../../panel/listTickets.ts';
import { selectionStore } from '../selection/selectionStore.ts';

// What was selected when it was archived, so that what stays can be selected again. In this page's life alone.
const held = new Map<TicketId, { key: string; row: TicketRow }>();

export function rememberHeld(key: string, rows: readonly TicketRow[]): void {
  for (const row of rows) held.set(row.id, { key, row });
}

/**
 * Selects these again, in the list where they were selected. `fresh` are their rows as they were read since: the
 * customer is told of what is new in them.
 */
export function selectAgain(ids: readonly TicketId[], fresh: ReadonlyMap<TicketId, TicketRow>): void {
  for (const id of ids) {
    const before = held.get(id);
    if (before) selectionStore.putBack(before.key, [fresh.get(id) ?? before.row]);
  }
}

/** They are decided. */
export function forgetHeld(ids: readonly TicketId[]): void {
  for (const id of ids) held.delete(id);
}
