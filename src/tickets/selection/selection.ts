import type { TicketId } from '../../panel/domain.ts';
import type { TicketRow } from '../../panel/listTickets.ts';

/**
 * What is selected, by ticket number: it outlives pages, sorting and fresh rows. Of each picked ticket the row is kept
 * as the customer saw it last.
 */
export type Selection = {
  /** The list and the filter that it was made in. */
  key: string;
  /** 'matching': all tickets that match, those of `except` left out, whether they have been shown or not. */
  scope: 'picked' | 'matching';
  picked: ReadonlyMap<TicketId, TicketRow>;
  except: ReadonlySet<TicketId>;
  /** Where a range begins: the box that was pressed last. */
  anchor: TicketId | null;
};

export function emptySelection(key: string): Selection {
  return { key, scope: 'picked', picked: new Map(), except: new Set(), anchor: null };
}

export function isPicked({ scope, picked, except }: Selection, id: TicketId): boolean {
  return scope === 'matching' ? !except.has(id) : picked.has(id);
}

/**
 * One box was pressed; with `isRange` all rows from the last pressed one to it become what it becomes. `rows` are those
 * on the page, in their order: a range ends where the page does.
 */
export function toggleTicket(
  selection: Selection,
  row: TicketRow,
  { rows, isRange }: { rows: readonly TicketRow[]; isRange: boolean },
): Selection {
  const reached = isRange ? rowsBetween(rows, selection.anchor, row.id) : [row];
  return { ...put(selection, reached, !isPicked(selection, row.id)), anchor: row.id };
}

/** The page's own box: all rows on it, or none of them where all were. */
export function togglePage(selection: Selection, rows: readonly TicketRow[]): Selection {
  const isAll = pageState(selection, rows) === 'all';
  if (isAll && selection.scope === 'matching') return emptySelection(selection.key);
  return { ...put(selection, rows, !isAll), anchor: null };
}

/** All that match, on whatever page. */
export function pickMatching(selection: Selection): Selection {
  return { ...emptySelection(selection.key), scope: 'matching' };
}

/** Adds these tickets, or takes them out. The same object where that changes nothing. */
export function put(selection: Selection, rows: readonly TicketRow[], isIn: boolean): Selection {
  if (rows.every(({ id }) => isPicked(selection, id) === isIn)) return selection;
  if (selection.scope === 'matching') {
    const except = new Set(selection.except);
    for (const { id } of rows) {
      if (isIn) except.delete(id);
      else except.add(id);
    }
    return { ...selection, except };
  }
  const picked = new Map(selection.picked);
  for (const row of rows) {
    if (isIn) picked.set(row.id, row);
    else picked.delete(row.id);
  }
  return { ...selection, picked };
}

/** Fresh rows came: the picked ones are known as they are now. The same object where nothing is new. */
export function seeRows(selection: Selection, rows: readonly TicketRow[]): Selection {
  const fresh = rows.filter((row) => {
    const known = selection.picked.get(row.id);
    return known !== undefined && known !== row;
  });
  if (fresh.length === 0) return selection;
  const picked = new Map(selection.picked);
  for (const row of fresh) picked.set(row.id, row);
  return { ...selection, picked };
}

/** In another list or with another filter nothing stays selected. */
export function keptFor(selection: Selection, key: string): Selection {
  return selection.key === key ? selection : emptySelection(key);
}

/** How many are selected; `total` is how many match. */
export function countSelected({ scope, picked, except }: Selection, total: number): number {
  return scope === 'matching' ? Math.max(0, total - except.size) : picked.size;
}

export function pageState(selection: Selection, rows: readonly TicketRow[]): 'none' | 'some' | 'all' {
  const count = rows.filter(({ id }) => isPicked(selection, id)).length;
  return count === 0 ? 'none' : count === rows.length ? 'all' : 'some';
}

function rowsBetween(rows: readonly TicketRow[], from: TicketId | null, to: TicketId): readonly TicketRow[] {
  const end = rows.findIndex(({ id }) => id === to);
  const start = rows.findIndex(({ id }) => id === from);
  if (end < 0) return [];
  if (start < 0) return rows.slice(end, end + 1);
  return rows.slice(Math.min(start, end), Math.max(start, end) + 1);
}
