import { formatNumber, plural } from '../plural.ts';
import { defineText } from '../section.ts';

const number = (count: number) => formatNumber('en', count);

/** Loaded behind the rows, with the boxes. */
export const selectionText = defineText('selection', {
  selectTicket: (id: number) => `Select ticket ${id}`,
  selectPage: 'Select all on this page',
  leaving: (id: number) => `Ticket ${id} is being archived`,
  bar: 'What is selected',
  onThisPage: (count: number) => `${number(count)} on this page`,
  onPages: (count: number, onPage: number) =>
    `${number(count)} selected, ${onPage === 0 ? 'none' : number(onPage)} of them on this page`,
  allMatching: (total: number) => `all ${number(total)} that match`,
  allInList: (total: number) => `all ${number(total)} in this list`,
  allBut: (count: number, total: number) => `${number(count)} of all ${number(total)}`,
  selectMatching: (total: number) => `Select all ${number(total)} that match`,
  selectList: (total: number) => `Select all ${number(total)} in this list`,
  clear: 'Clear selection',
  cleared: 'Nothing is selected',
  dropped: (count: number) =>
    plural('en', count, {
      one: 'Another list or filter: the # selected ticket is not selected any more.',
      other: 'Another list or filter: the # selected tickets are not selected any more.',
    }),
  archive: 'Archive',
  archiveCount: (count: number) => `Archive ${number(count)}`,
  archiveReason: 'Select tickets to archive them.',
  collecting: (read: number, total: number) =>
    `Reading which tickets match: ${number(read)} of ${number(total)}…`,
  cancel: 'Cancel',
  collectFailed: 'The tickets that match could not be read. Nothing was archived.',
  partFailed: 'What is needed for archiving could not be loaded. Nothing was archived.',
});
