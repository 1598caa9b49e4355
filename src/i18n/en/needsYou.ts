import { formatNumber, plural } from '../plural.ts';
import { defineText } from '../section.ts';

const number = (count: number) => formatNumber('en', count);

/** Loaded behind the rows, with what waits for the customer. */
export const needsYouText = defineText('needsYou', {
  title: 'Needs you',
  unknown: 'not known',
  lead: 'Of all your tickets, those that wait for you. The list below stays complete.',
  asleep: (count: number) =>
    plural('en', count, {
      one: '# more is snoozed on this device.',
      other: '# more are snoozed on this device.',
    }),
  abuse: 'Abuse report. Read it first: its deadline stands on its page.',
  unread: 'New answer, not read yet.',
  answer: 'Support waits for your reply. Answer, or archive it if all is said.',
  all: (count: number) =>
    plural('en', count, { one: 'Show the # that waits', other: 'Show all # that wait' }),
  selectRead: (count: number) =>
    plural('en', count, {
      one: 'Select the # you have read',
      other: 'Select the # you have read',
    }),
  selected: (count: number) => `${number(count)} selected. Archive puts them away, with Undo.`,
  failed: 'What waits for you could not be read. The list below is not affected.',
  tryAgain: 'Try again',
});
