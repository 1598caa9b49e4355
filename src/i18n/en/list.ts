import { plural } from '../plural.ts';
import { defineText } from '../section.ts';

export const listText = defineText('list', {
  title: 'Support tickets',
  archiveTitle: 'Archive',
  subject: 'Subject',
  lastUpdated: 'Last updated',
  waiting: 'Waiting',
  author: 'Author',
  status: 'Status',
  unread: 'New answer, not read yet',
  abuse: 'Abuse report',
  untitled: (id: number) => `Ticket ${id}`,
  none: 'none',
  range: (from: string, to: string, total: string) => `${from}–${to} of ${total}`,
  total: (count: number) => plural('en', count, { one: '# ticket', other: '# tickets' }),
  updatedAgo: (time: string) => `Read from the panel ${time}`,
  pages: 'Pages',
  previous: 'Previous page',
  next: 'Next page',
  loading: 'Loading your tickets…',
  emptyTitle: 'No tickets yet',
  emptyBody: 'When you ask support something, the conversation will stand here.',
  emptyArchiveTitle: 'The archive is empty',
  emptyArchiveBody: 'Tickets that have been put away will stand here.',
  failedTitle: 'The tickets could not be loaded',
  stale: (time: string) => `The list could not be refreshed. These rows are from ${time}.`,
  tryAgain: 'Try again',
  loaded: (count: number) => plural('en', count, { one: '# ticket shown', other: '# tickets shown' }),
  unsettled: (count: number) =>
    count === 1 ? 'One of your answers is not settled yet:' : `${count} of your answers are not settled yet:`,
  unsettledTicket: (id: number, subject: string) => `#${id} ${subject}`,
});
