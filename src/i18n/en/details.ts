import { defineText } from '../section.ts';

/** The parameters of a ticket that is there: looked at, and changed where the panel lets them be. */
export const detailsText = defineText('details', {
  title: 'Details',
  close: 'Close',
  save: 'Save changes',
  saving: 'Saving…',
  saved: 'The changes are saved.',
  savedFound: 'Saved: the panel’s answer was lost, but the ticket was read again and holds what you changed.',
  nothing: 'Nothing was changed, so there is nothing to save.',
  archived: 'This ticket is in the archive. Its details can be read, but no longer changed.',
  failed: 'The details could not be loaded',
  tryAgain: 'Try again',
  notSaved: 'Not saved: the panel did not take it',
  kept: 'What you changed is still in the fields.',
  lostTitle: 'The connection broke while saving',
  lostBody:
    'The ticket was read again, and it does not hold your changes. They are still in the fields; saving once more does no harm.',
  lostUnread:
    'The ticket could not be read again, so it is not known whether they are stored. They are still in the fields; saving once more does no harm.',
  changedTitle: 'Somebody else has changed this ticket meanwhile',
  changedBody: 'Nothing is saved yet. Choose for each field which value it shall have, then save.',
  mine: 'Yours',
  theirs: 'In the panel',
  keepMine: (field: string) => `Keep yours: ${field}`,
  takeTheirs: (field: string) => `Take the panel’s: ${field}`,
  empty: '(empty)',
  otherTitle: 'Another tab has changed these details, too',
  otherBody: 'Both versions are kept on this device. Take the other one to look at it; you can change back.',
  takeOther: 'Take the other version',
  keepThese: 'Keep this one, drop the other',
  notKept:
    'This browser stores nothing: what you change here is gone when the page is closed. Save it before.',
  withheldTitle: 'Your change cannot be saved any more',
  withheldBody:
    'The panel does not let this be changed now. What you had entered is still here, to be copied.',
  dropWithheld: 'Discard it',
});
