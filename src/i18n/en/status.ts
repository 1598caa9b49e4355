import { defineText } from '../section.ts';

export const statusText = defineText('status', {
  new: 'New',
  inProgress: 'We are on it',
  waiting: 'Waiting for you',
  newAnswer: 'New answer',
  closed: 'Closed',
  archived: 'Archived',
  unknown: 'Status not known',
});
