import { paths } from '../../paths.ts';

type Entry = {
  act: string;
  /** As they are pressed, one after the other: 'j', 'Shift+x', 'g t'. */
  keys: string;
  /** Where it works. */
  place: 'list' | 'everywhere';
  /** Goes on for as long as the key is held down. */
  isRepeated?: true;
  /** What the browser does by itself: listed, and not ours. */
  isNative?: true;
  /** The address that it leads to. */
  to?: string;
};

/**
 * All shortcuts, in the order of their list (features C27). One more is one entry here and its words in the catalogue
 * (`keyboard`); what has no address is done by whoever calls `useShortcut` with the act's name.
 */
export const shortcuts = [
  { act: 'next', keys: 'j', place: 'list', isRepeated: true },
  { act: 'previous', keys: 'k', place: 'list', isRepeated: true },
  { act: 'open', keys: 'Enter', place: 'list', isNative: true },
  { act: 'select', keys: 'x', place: 'list' },
  { act: 'selectRange', keys: 'Shift+x', place: 'list' },
  { act: 'archive', keys: 'e', place: 'list' },
  { act: 'search', keys: '/', place: 'list' },
  { act: 'filter', keys: 'f', place: 'list' },
  { act: 'newTicket', keys: 'c', place: 'everywhere', to: paths.newTicket },
  { act: 'goToTickets', keys: 'g t', place: 'everywhere', to: paths.tickets },
  { act: 'goToArchive', keys: 'g a', place: 'everywhere', to: paths.archive },
  { act: 'goToIncidents', keys: 'g i', place: 'everywhere', to: paths.incidents },
  { act: 'help', keys: '?', place: 'everywhere' },
] as const satisfies readonly Entry[];

export type ShortcutAct = (typeof shortcuts)[number]['act'];
export type Shortcut = Entry & { act: ShortcutAct };
