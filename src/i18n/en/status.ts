import { defineText } from '../section.ts';

export const statusText = defineText('status', {
  new: 'New',
  inProgress: 'We are on it',
  waiting: 'Waiting for you',
  newAnswer: 'New answer',
  closed: 'Closed',
  archived: 'Archived',
  unknown: 'Status not known',
  newMeans: 'Support has not looked at it yet.',
  inProgressMeans: 'Support is working on it and will answer here.',
  waitingMeans: 'Support has answered and waits for your reply.',
  newAnswerMeans: 'Support has answered.',
  closedMeans: 'Nothing is left to do. A reply opens it again.',
  archivedMeans: 'It has been put away. It can be read, but not answered.',
  unknownMeans: 'This is what the panel calls it.',
});
