import { defineText } from '../section.ts';

/** Taking a ticket away: on paper, as a page, as data. */
export const copiesText = defineText('copies', {
  keep: 'Keep a copy',
  print: 'Print',
  page: 'Save as a web page',
  data: 'Save as data (JSON)',
  saved: (name: string) => `${name} is saved`,
  failed: 'The copy could not be made: a part of the app did not load. Nothing was saved; try again.',

  savedAt: (time: string) => `Copy made ${time}`,
  filesNotIn: 'Attachments are listed by name and size; they are not part of this copy.',
});
