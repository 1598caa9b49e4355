import { parseTicketId } from '../../panel/domain.ts';
import type { TicketId } from '../../panel/domain.ts';
import { nextRow } from './nextRow.ts';
import type { RowPlace } from './nextRow.ts';

/**
 * The links of the list's rows, in their order. The row that has focus is the current one: there is no other mark of
 * it that could differ from where Enter and Tab go on.
 */
function rowLinks(): HTMLAnchorElement[] {
  const rows = document.querySelectorAll('#main tbody tr');
  return [...rows].flatMap((row) => row.querySelector('a') ?? []);
}

/** Which row has focus, on its link or on its box; null where it is elsewhere. */
export function focusedRow(): RowPlace | null {
  const row = document.activeElement?.closest('#main tbody tr');
  const link = row?.querySelector('a');
  return link ? { index: rowLinks().indexOf(link), address: link.pathname } : null;
}

/** Moves focus by `step` rows; `last` is the row that had it last. */
export function moveFocus(step: 1 | -1, last: RowPlace | null): void {
  const links = rowLinks();
  const index = nextRow(
    links.map(({ pathname }) => pathname),
    { focused: focusedRow()?.index ?? null, last, step },
  );
  if (index !== null) links[index]?.focus();
}

/** The ticket whose row has focus. */
export function focusedTicket(): TicketId | null {
  const address = focusedRow()?.address ?? '';
  return parseTicketId(address.slice(address.lastIndexOf('/') + 1));
}
