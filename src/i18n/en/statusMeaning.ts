import { defineText } from '../section.ts';

/** What each status means to the customer, under the key of its words. */
export const statusMeaningText = defineText('statusMeaning', {
  new: 'Support has not looked at it yet.',
  inProgress: 'Support is working on it and will answer here.',
  waiting: 'Support has answered and waits for your reply.',
  newAnswer: 'Support has answered.',
  closed: 'Nothing is left to do. A reply opens it again.',
  archived: 'It has been put away. It can be read, but not answered.',
  unknown: 'This is what the panel calls it.',
});
