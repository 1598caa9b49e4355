import { defineText } from '../section.ts';

/** What an abuse report means and what can be done, loaded with a ticket that has one. */
export const abuseText = defineText('abuse', {
  forward:
    'The panel names no service to be suspended: the report is to be handed on to support, who look at it.',
  suspendAll: 'The panel names suspension of all services of the account, not only of the one reported.',
  suspendItem: (service: string) => `The panel names suspension of one service: “${service}”.`,
  suspendUnnamed: 'The panel names suspension of one service, and does not say which.',
  panelSays: (action: string) => `The panel’s words for what is to happen: “${action}”. It says no more.`,
  noAction: 'The panel names no action.',
  deadlineOnly: 'The panel names the deadline, not the moment at which anything is done.',

  whatIsThis: 'What is this?',
  registered:
    'A violation is registered in this ticket, such as spam, an attack or forbidden content. The conversation tells which.',
  forwardMeans: 'Handing on to support means that people look at it before anything else. Answer them here.',
  suspendAllMeans:
    'A suspended service is switched off until support turns it on again. Here that is meant for all of your services, so answer before the deadline.',
  suspendItemMeans:
    'A suspended service is switched off until support turns it on again. Here that is meant for one service, so answer before the deadline.',
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
