import { useSyncExternalStore } from 'react';
import type { TicketRow } from '../../panel/listTickets.ts';

/** The ticket whose menu is open, and the button that has opened it. */
type Opened = { ticket: TicketRow; button: HTMLElement };

let opened: Opened | null = null;
const listeners = new Set<() => void>();

function set(next: Opened | null): void {
  opened = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** One menu for all rows. */
export const rowMenu = {
  open: (ticket: TicketRow, button: HTMLElement) => set({ ticket, button }),
  close: () => set(null),
};

export function useOpenedMenu(): Opened | null {
  return useSyncExternalStore(subscribe, () => opened);
}

/** Renders when this button's menu opens or closes, and not for the others. */
export function useIsMenuOf(id: TicketRow['id']): boolean {
  return useSyncExternalStore(subscribe, () => opened?.ticket.id === id);
}
