import { defineText } from '../section.ts';

/** What an abuse report means and what can be done, loaded with a ticket that has one. */
export const abuseText = defineText('abuse', {
  forward: 'The panel names no suspension: the report is to be handed on to support.',
  suspendAll: 'All services of the account may be suspended, says the panel, not only the one reported.',
  suspendItem: (service: string) => `One service may be suspended, says the panel: “${service}”.`,
  suspendUnnamed: 'One service may be suspended, says the panel. It does not say which.',
  panelSays: (action: string) => `The panel’s words for what is to happen: “${action}”. It says no more.`,
  noAction: 'The panel names no action.',
  deadlineOnly: 'The panel names the deadline, not the moment at which anything is done.',

  whatIsThis: 'What is this?',
  registered:
    'A violation is registered in this ticket, such as spam, an attack or forbidden content. The conversation tells which.',
  forwardMeans:
    'Handing on means that the report goes to support’s own desk. What is done there, the panel does not say.',
  suspendAllMeans:
    'A suspended service is switched off for as long as it is suspended. Here that is meant for all of your services, so answer before the deadline.',
  suspendItemMeans:
    'A suspended service is switched off for as long as it is suspended. Here that is meant for one service, so answer before the deadline.',
  whatToDo:
    'First stop the cause. Then write here what happened, what you did, and how it will not happen again.',

  writeStatement: 'Write a statement',
  happened: 'What happened',
  did: 'What I did',
  prevent: 'How it will not happen again',
  statementIn: 'The outline of a statement is in your answer, behind what was there',
  statementLater: 'Your answer is just leaving. Nothing was added to it; try again in a moment.',

  calendar: 'Calendar file',
  calendarTitle: (id: number, subject: string) => `Deadline of ticket ${id}: ${subject}`,
  calendarName: (id: number) => `Deadline of ticket ${id}`,
  calendarSaved: (name: string) => `${name} is saved. It reminds you an hour before.`,
  calendarFailed: 'The calendar file could not be made. Try again.',
});
