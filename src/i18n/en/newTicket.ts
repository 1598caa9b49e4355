import { plural } from '../plural.ts';
import { defineText } from '../section.ts';

/** The page on which a ticket is opened, and where a ticket that was sent stands. */
export const newTicketText = defineText('newTicket', {
  title: 'New ticket',
  back: 'Back to the list',
  formFailed: 'The form could not be loaded',
  formFailedBody: 'What you wrote earlier is kept on this device.',
  tryAgain: 'Try again',
  send: 'Send',
  saved: (time: string) => `Draft saved ${time}`,
  restored: 'Your draft is back.',
  startAnew: 'Discard draft',
  discarded: 'The draft is discarded.',
  another: 'Write another ticket',
  putAside: 'Your draft is kept. It stands above the form.',
  drafts: (count: number) =>
    plural('en', count, {
      one: 'Another draft of a new ticket is kept here',
      other: '# other drafts of new tickets are kept here',
    }),
  openDraft: (name: string) => `Go on with “${name}”`,
  untitled: 'without a subject',
  notKept:
    'This browser does not let Frontdesk keep a draft: the text is on this page alone. Send it, or copy it before you leave.',
  faults: (count: number) =>
    plural('en', count, { one: '# field needs a look', other: '# fields need a look' }),
  filledIn: (fields: string) => `Filled in by the link that led here: ${fields}.`,
  cutOff: 'Some of it was too long and was cut to what the field takes.',
  clearFilled: 'Clear',

  sameService: (count: number) =>
    plural('en', count, {
      one: 'You have an open ticket on this service',
      other: 'You have # open tickets on this service',
    }),
  sameServiceBody:
    'Answering there costs no new incident. Your text is carried along, and kept here as well.',
  answerThere: (id: number, subject: string) => `Answer #${id} ${subject}`,

  subjectFrom: (line: string) => `Use “${line}” as the subject`,
  buyIncidents: 'Buy incidents',

  held: 'The ticket leaves in a few seconds.',
  undo: 'Undo',
  sendNow: 'Send now',
  undone: 'Not sent. Everything is here as it was.',
  sending: 'Opening the ticket…',
  opened: (id: string) => `Ticket ${id} is open.`,
  openedUnnumbered: 'The ticket is open. It is at the top of the list.',

  rejectedTitle: 'Not opened: the panel did not take it',
  rejectedKept: 'Everything you wrote is here.',
  retryIn: (time: string) => `The panel asks to wait ${time}.`,
  notEnough: 'What it costs is not in your balance.',
  offlineTitle: 'Not opened: this device is offline',
  sessionTitle: 'Not opened: your session had ended',
  networkTitle: 'Not opened: the panel could not be reached',
  closedTitle: 'Not opened: the page was closed before it left',
  notSentBody: 'Everything you wrote is here. Press Send when you are ready.',
  notFoundTitle: 'It was not opened, as far as can be seen',
  notFoundBody:
    'The panel did not say that it is open. Your newest tickets were read since, and it is not among them. If you press Send, it is looked for once more before it leaves again.',

  pending: 'A ticket whose answer was lost',
  unknown: 'The connection broke after sending. The ticket may be open; checking…',
  stoppedFor: (name: string) =>
    `You have stopped the sending to leave out ${name}. The ticket may be open all the same; checking. Nothing is sent meanwhile.`,
  stopped: 'You have stopped the sending. The ticket may be open all the same; checking…',
  leftOut: (name: string) => `${name} is left out.`,
  sendTheRest: 'Nothing was sent; press Send to send the rest.',
  wentAlong: (name: string) => `${name} went along: it had arrived before it could be stopped.`,
  unknownRead: 'Your newest tickets were looked through: not there yet.',
  checkFailed: 'Your tickets could not be read just now. It is tried again; nothing is sent meanwhile.',
  checkNow: 'Look now',
  checking: 'Looking…',
  cannotTell:
    'The connection broke after sending, and more than one of your tickets may be this one. Which is it?',
  candidate: (id: string) => `Ticket ${id}`,
  noneOfThem: 'None of them',
  found: (id: string) =>
    `Ticket ${id} is open: the panel’s answer was lost, and it was found among your tickets.`,

  twinTitle: 'The same ticket is still being looked for',
  twinBody: 'It stands above. Should it be open, sending now would open it twice.',
  cannotReadTitle: 'Nothing was sent: your tickets cannot be read just now',
  cannotReadBody: 'So it cannot be seen whether it was opened after all. Everything you wrote is here.',
  insist: 'Go ahead all the same',
  elsewhereTitle: 'Not sent again: this draft was sent from another tab',
  otherWordsTitle: 'Not sent yet: another tab has sent an earlier version of this draft',
  otherWordsBody: 'If you press Send once more, this version opens a ticket, too.',
  filesMissingTitle: 'Not sent: some of its files are not to be had any more',
  filesMissingBody: 'Take them away or add them again, then press Send. Everything you wrote is here.',
  foundTitle: 'Not sent again: the ticket is open after all',
});
