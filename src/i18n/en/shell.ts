import { defineText } from '../section.ts';

export const shellText = defineText('shell', {
  skip: 'Skip to the content',
  sections: 'Sections',
  tickets: 'Support tickets',
  archive: 'Archive',
  incidents: 'Buy support incidents',
  newTicket: 'New ticket',
  signOut: 'Sign out',
  settings: 'Settings',
  titleOf: (page: string, brand: string) => `${page} · ${brand}`,
  notFoundTitle: 'There is no such page',
  notFoundBody: 'The address leads nowhere. Your tickets are where they were.',
  toTickets: 'To the support tickets',
  brokenTitle: 'This page could not be shown',
  brokenBody:
    'Something in it went wrong. What you have typed is kept on this device. Try again, or go on with your tickets.',
  tryAgain: 'Try again',
  reload: 'Load the page again',
  staleTitle: 'Frontdesk was updated',
  staleBody:
    'A part of the page is no longer on the server, and loading it again did not bring it back. What you have typed is kept on this device.',
  unreachableTitle: 'This page could not be loaded',
  unreachableBody:
    'The server cannot be reached. What you have typed is kept on this device. Check the connection and try again.',
});
