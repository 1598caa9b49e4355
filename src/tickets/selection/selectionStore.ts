import { useSyncExternalStore } from 'react';
import type { TicketId } from '../../panel/domain.ts';
import type { TicketRow } from '../../panel/listTickets.ts';
import { onSession, sessionState } from '../../session/session.ts';
import {
  countSelected,
  emptySelection,
  isPicked,
  keptFor,
  pageState,
  pickMatching,
  put,
  seeRows,
  togglePage,
  toggleTicket,
} from './selection.ts';
import type { Selection } from './selection.ts';

/** The list as it is shown: which one with which filter, the rows of the page, and how many match. */
type ShownList = { key: string; rows: readonly TicketRow[]; total: number };

type State = {
  selection: Selection;
  shown: ShownList;
  /** On their way into the archive: not to be selected. */
  leaving: ReadonlySet<TicketId>;
  /** How many were selected when another filter dropped them; 0 once the customer has gone on. */
  dropped: number;
};

const nothing: State = {
  selection: emptySelection(''),
  shown: { key: '', rows: [], total: 0 },
  leaving: new Set(),
  dropped: 0,
};

let state = nothing;
const listeners = new Set<() => void>();

onSession(() => {
  if (sessionState().state === 'signedOut') set(nothing);
});

function set(next: State): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function select(selection: Selection): void {
  if (selection !== state.selection) set({ ...state, selection, dropped: 0 });
}

/** The rows of the page that can be selected. */
function selectable(): readonly TicketRow[] {
  return state.shown.rows.filter(({ id }) => !state.leaving.has(id));
}

/** What is selected in the list, in this tab. The archive has no such thing. */
export const selectionStore = {
  get: (): State => state,

  /** What the page shows now. Another list or filter drops what was selected. */
  show(shown: ShownList): void {
    const { selection: before } = state;
    const isOther = shown.key !== before.key;
    const dropped = isOther ? countSelected(before, state.shown.total) : state.dropped;
    const selection = seeRows(keptFor(before, shown.key), shown.rows);
    set({ ...state, shown, selection, dropped });
  },

  toggle(row: TicketRow, isRange: boolean): void {
    select(toggleTicket(state.selection, row, { rows: selectable(), isRange }));
  },

  togglePage(): void {
    select(togglePage(state.selection, selectable()));
  },

  pickMatching(): void {
    select(pickMatching(state.selection));
  },

  clear(): void {
    select(emptySelection(state.selection.key));
  },

  /** Selects these again, as far as the list with that key is still there. */
  putBack(key: string, rows: readonly TicketRow[]): void {
    if (state.selection.key === key && state.selection.scope === 'picked')
      select(put(state.selection, rows, true));
  },

  setLeaving(leaving: ReadonlySet<TicketId>): void {
    if (leaving.size !== state.leaving.size || [...leaving].some((id) => !state.leaving.has(id)))
      set({ ...state, leaving });
  },
};

type BoxState = 'off' | 'on' | 'leaving';

/** Renders when this ticket's box changes, and not for the others. */
export function useBox(id: TicketId): BoxState {
  return useSyncExternalStore(subscribe, () => {
    if (state.leaving.has(id)) return 'leaving';
    return isPicked(state.selection, id) ? 'on' : 'off';
  });
}

export function usePageBox(): 'none' | 'some' | 'all' {
  return useSyncExternalStore(subscribe, () => pageState(state.selection, selectable()));
}

export function useSelection(): State {
  return useSyncExternalStore(subscribe, selectionStore.get);
}
