import { defineText } from '../section.ts';

/** Putting a ticket away from its own page. */
export const settleText = defineText('settle', {
  title: 'Settle this ticket',
  thanks: 'Thanks, solved',
  thanksWhat:
    '“Thanks, solved” rates the last answer as helpful and archives the ticket. No message is sent.',
  what: 'An archived ticket can still be read, and takes no more answers.',
  draftStays: 'Your unsent answer would stay here to be copied, but could not be sent any more.',
  isNew: 'It cannot be archived yet: support has to answer first.',
  isInProgress: 'It cannot be archived now: support is working on it and has to answer first.',
  isArchived: 'It is in the archive already.',
  isLeaving: 'It is on its way into the archive.',
  isReplying: 'It cannot be archived now: your answer is on its way, and keeps the ticket open.',

  ratingStored: 'The answer is rated as helpful.',
  ratingRefused: 'The panel did not take the rating.',
  ratingLost: 'The rating did not reach the panel.',
  ratingNotSent: 'The rating was not sent.',
  ratingUnknown: 'Whether the rating arrived is not known.',
  ticketArchived: 'The ticket is archived.',
  ticketStayed: 'The ticket was not archived.',
  ticketUnknown: 'Whether the ticket is archived is not known.',
  rateBelow: 'The answer can be rated below it at any time.',
});
