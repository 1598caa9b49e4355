import { defineText } from '../section.ts';

/** A shortcut's words stand under the name of its act. */
export const keyboardText = defineText('keyboard', {
  entry: 'Keyboard shortcuts…',
  title: 'Keyboard shortcuts',
  lead: 'None of them works while you type, or while a dialog is open. On a Cyrillic layout the same keys count.',
  leadOff: 'They are switched off on this device.',
  onTheList: 'On the list',
  everywhere: 'On every page',
  andThen: 'then',
  useThem: 'Use keyboard shortcuts on this device',
  close: 'Close',
  noRow: 'No ticket has focus. Go to one with j or k first.',

  next: 'Next ticket',
  previous: 'Previous ticket',
  open: 'Open the ticket',
  select: 'Select the ticket, or not',
  selectRange: 'Select up to this ticket',
  archive: 'Archive what is selected, or the ticket',
  search: 'Search, while nothing is selected',
  filter: 'Filter',
  newTicket: 'Open a new ticket',
  goToTickets: 'Go to the support tickets',
  goToArchive: 'Go to the archive',
  goToIncidents: 'Buy support incidents',
  help: 'Show this list',
});
