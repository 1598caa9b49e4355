import type { TicketRow } from '../../panel/listTickets.ts';
import { countSelected, isPicked } from './selection.ts';
import type { Selection } from './selection.ts';

/**
 * What is selected, for words that never say a bare "all" (features C40): 'page', so many on this page and nowhere
 * else; 'pages', some of them on other pages; 'matching', all of `total` that match but for those taken out.
 */
export type SelectionScope =
  | { kind: 'page'; count: number }
  | { kind: 'pages'; count: number; onPage: number }
  | { kind: 'matching'; count: number; total: number };

/** Null where nothing is selected. `total` is how many match. */
export function scopeOf(
  selection: Selection,
  { tickets, total }: { tickets: readonly TicketRow[]; total: number },
): SelectionScope | null {
  const count = countSelected(selection, total);
  if (count === 0) return null;
  if (selection.scope === 'matching') return { kind: 'matching', count, total };
  const onPage = tickets.filter(({ id }) => isPicked(selection, id)).length;
  return onPage === count ? { kind: 'page', count } : { kind: 'pages', count, onPage };
}
