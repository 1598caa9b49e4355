import { plural } from '../plural.ts';
import { defineText } from '../section.ts';

/** Finding one's way in a conversation: what is new, what is folded, links to messages. */
export const threadText = defineText('thread', {
  newFromHere: 'New from here',
  events: (count: number) => plural('en', count, { one: '# event', other: '# events' }),
  statusChanges: (count: number) =>
    plural('en', count, { one: '# status change', other: '# status changes' }),
  since: (what: string) => `${what} since your last visit`,
  toFirstNew: 'Go to the first new one',

  showAll: 'Show all of the message',
  showQuote: 'Show all of the quote',
  showLess: 'Show less',

  showMore: (count: number) =>
    plural('en', count, { one: 'Show # more message', other: 'Show # more messages' }),
  toNewest: 'To the newest message',
  newBelow: (count: number) =>
    plural('en', count, { one: '# new answer below', other: '# new answers below' }),

  copyLink: 'Copy the link to this message',
  linkCopied: 'The link to this message is copied',
  linkInAddress: 'The address of this page now leads to this message; it can be copied from there',
});
