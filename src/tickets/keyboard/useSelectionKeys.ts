import { keyboardText } from '../../i18n/en/keyboard.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketRow } from '../../panel/listTickets.ts';
import { announce } from '../../ui/announcer.ts';
import { countSelected } from '../selection/selection.ts';
import { selectionStore } from '../selection/selectionStore.ts';
import { useShortcut } from './performers.ts';
import { focusedTicket } from './rowFocus.ts';

/** `x`, Shift and `x`, and `e`: what the boxes and the Archive button do, for the row that has focus. */
export function useSelectionKeys(archive: () => void): void {
  const text = useText(keyboardText);
  const toggle = (isRange: boolean): boolean => {
    const row = currentRow();
    if (row) selectionStore.toggle(row, isRange);
    else announce(text.noRow);
    return row !== null;
  };
  useShortcut('select', () => void toggle(false));
  useShortcut('selectRange', () => void toggle(true));
  useShortcut('archive', () => {
    const { selection, shown } = selectionStore.get();
    if (countSelected(selection, shown.total) > 0 || toggle(false)) archive();
  });
}

/** Null where focus is on none, or on one that is on its way into the archive. */
function currentRow(): TicketRow | null {
  const id = focusedTicket();
  const { shown, leaving } = selectionStore.get();
  if (id === null || leaving.has(id)) return null;
  return shown.rows.find((row) => row.id === id) ?? null;
}
