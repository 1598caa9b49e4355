import { formatNumber, plural } from '../plural.ts';
import { defineText } from '../section.ts';

const number = (count: number) => formatNumber('en', count);
const tickets = (count: number) => plural('en', count, { one: '# ticket', other: '# tickets' });
const someOf = (read: number, total: number) => `${number(read)} of ${tickets(total)}`;

/** The list as a file for a spreadsheet. */
export const exportText = defineText('export', {
  export: 'Export',
  isReading: 'Exporting…',
  isStopped: 'Export stopped',
  hasFailed: 'Export failed',
  isSaved: 'Exported',

  title: 'Save the list as a file',
  lead: 'All tickets that match the filter, from every page and in the order shown, as a CSV file for spreadsheets.',
  notRead: 'The list has to be read first.',
  nothing: 'There is no ticket to export.',
  start: 'Export as CSV',
  stop: 'Stop',
  goOn: 'Go on',
  saveAgain: 'Save the file again',
  saveSome: (read: number, total: number) => `Save ${someOf(read, total)}`,
  startOver: 'Start over',

  begun: 'The tickets are being read.',
  progress: someOf,
  stopped: (read: number, total: number) =>
    `Stopped at ${someOf(read, total)}. What has been read is kept until you leave the list.`,
  failed: (read: number, total: number) =>
    `Reading broke off at ${someOf(read, total)}. What has been read is kept until you leave the list.`,
  saved: (name: string, count: number) => `${name} is saved, with ${tickets(count)}.`,
  savedSome: (name: string, read: number, total: number) => `${name} is saved, with ${someOf(read, total)}.`,
  changing: 'The list changed while it was read: some tickets may be missing.',

  file: 'tickets',
  fileOfArchive: 'archived tickets',
  fileSome: (read: number, total: number) => `${read} of ${total}`,
  number: 'Number',
  subject: 'Subject',
  updated: 'Last updated',
  waiting: 'Waiting, minutes',
  author: 'Author',
  statusOf: 'Status',
  department: 'Department',
  abuse: 'Abuse report',
  yes: 'yes',
});
