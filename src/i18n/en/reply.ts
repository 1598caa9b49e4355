import { plural } from '../plural.ts';
import { defineText } from '../section.ts';

/** The reply: the box, its draft, and what became of what was sent. */
export const replyText = defineText('reply', {
  reply: 'Reply',
  send: 'Send',
  sendKeys: 'Ctrl+Enter sends',
  sendKeysMac: '⌘Enter sends',
  free: 'A reply costs nothing.',
  reopens: 'Sending opens the ticket again. A reply costs nothing.',
  blank: 'Write something first: a reply without text cannot be sent.',
  saved: (time: string) => `Draft saved ${time}`,
  restored: (time: string) => `Your draft of ${time} is back`,
  restoredUndated: 'Your draft is back',
  notKept:
    'This browser does not let Frontdesk keep your draft: the text is on this page alone. Send it or copy it before you leave.',
  otherTitle: 'There is another version of this draft',
  otherBody: 'It was written in another tab or on an earlier visit. Both are kept until you choose.',
  takeOther: 'Take this version',
  keepMine: 'Keep the one in the box',

  held: (seconds: number) =>
    plural('en', seconds, { one: 'Leaves in # second', other: 'Leaves in # seconds' }),
  heldSaid: (seconds: number) =>
    plural('en', seconds, {
      one: 'Your reply leaves in # second. Escape takes it back.',
      other: 'Your reply leaves in # seconds. Escape takes it back.',
    }),
  heldElsewhere: 'About to leave from another tab, where it can still be undone.',
  undo: 'Undo',
  sendNow: 'Send now',
  undone: 'Not sent. Your text is as it was.',
  heldTicket: (id: number, subject: string) => `#${id} ${subject}`,
  heldTitle: 'Your reply',
  heldNewTitle: 'Your new ticket',
  troubleNewTitle: 'Your new ticket is not open, as far as is known',
  troubleTitle: 'Your reply has not arrived, as far as is known',
  openTicket: 'Open the ticket',
  keptNewTitle: 'Your draft of a new ticket is kept',
  keptNewBody: 'It is on this device. “New ticket” leads back to it.',
  keptNewLink: 'Go on writing',
  arrivedNew: (subject: string, number: string | null) =>
    `Your ticket${subject === '' ? '' : ` “${subject}”`} did arrive${number === null ? '' : `: #${number}`}`,
  openList: 'To the list',
  closeNote: 'Close',

  sending: 'Sending…',
  delivered: (time: string) => `Delivered ${time}`,
  found: (time: string) =>
    `Delivered. The panel’s answer was lost, but your reply was found in the conversation ${time}.`,
  chosen: (time: string) => `Delivered, as you said ${time}.`,
  announceDelivered: 'Your reply is delivered.',
  announceFound: 'Delivered: your reply was found in the conversation.',
  announceLost: 'The connection broke after sending. It is being checked whether your reply arrived.',
  announceStopped:
    'You have stopped the sending. It is being checked whether your reply arrived all the same.',

  rejectedTitle: 'Not sent: the panel did not take it',
  retryIn: (time: string) => `The panel asks to wait ${time}.`,
  textIsHere: 'Your text is here.',
  offlineTitle: 'Not sent: this device is offline',
  offlineBody: 'Your text is here. It does not leave by itself: press Send when the connection is back.',
  sessionTitle: 'Not sent: your session had ended',
  sessionBody: 'Your text is here. Sign in, then press Send.',
  networkTitle: 'Not sent: the panel could not be reached',
  networkBody: 'Your text is here. Press Send to try again.',
  closedTitle: 'Not sent: the page was closed before it left',
  closedBody: 'Your text is here. Press Send to send it.',
  notFoundTitle: 'It did not arrive, as far as can be seen',
  notFoundBody: (count: number) =>
    plural('en', count, {
      one: 'The panel did not say that it has your reply. The conversation was read once since, and it is not there.',
      other:
        'The panel did not say that it has your reply. The conversation was read # times since, and it is not there.',
    }),
  notFoundNext: 'Your text is here. If you press Send, it is looked for once more before it leaves again.',

  unknown: 'The connection broke after sending. Your answer may have arrived; checking…',
  stopped: 'You have stopped the sending. It may have arrived all the same; checking…',
  stoppedFor: (name: string) =>
    `You have stopped the sending to leave out ${name}. It may have arrived all the same; checking. Nothing is sent meanwhile.`,
  leftOut: (name: string) => `${name} is left out.`,
  sendTheRest: 'Nothing was sent; press Send to send the rest.',
  wentAlong: (name: string) => `${name} went along: it had arrived before it could be stopped.`,
  stillLooking: 'Checking whether your last reply has arrived…',
  whichOne: 'Please say above which message is your last reply.',
  checks: (count: number) =>
    plural('en', count, {
      one: 'Looked once so far: not there yet.',
      other: 'Looked # times so far: not there yet.',
    }),
  checkFailed: 'The conversation could not be read just now. It is tried again; nothing is sent meanwhile.',
  checkNow: 'Look now',
  checking: 'Looking…',
  cannotTell:
    'The connection broke after sending, and more than one message here may be this one. Which is it?',
  candidate: (time: string) => `The one ${time}`,
  candidateUndated: 'The one without a date',
  noneOfThem: 'None of them',

  twinTitle: 'The same reply is still being looked for',
  twinBody: 'It stands above. Should it have arrived, sending now would put it there twice.',
  cannotReadTitle: 'Nothing was sent: the conversation cannot be read just now',
  cannotReadBody: 'So it cannot be seen whether your reply has arrived after all. Your text is here.',
  insist: 'Go ahead all the same',
  foundTitle: 'Not sent again: your reply has arrived after all',
  elsewhereTitle: 'Not sent again: this draft was sent from another tab',
  otherWordsSentTitle: 'Not sent yet: another tab has sent an earlier version of this draft',
  otherWordsSentBody: 'Read what was sent above. If you press Send once more, this version goes, too.',

  filesMissingTitle: 'Nothing was sent: a file is not here any more',
  filesMissingBody:
    'The browser has lost its copy. Your text is here. Choose the file once more, or take it out of the list.',

  archivedTitle: 'This ticket is in the archive',
  archivedBody:
    'It can be read, but the panel takes no more replies to it. To go on about it, a new ticket is needed.',
  newTicket: 'New ticket',
  unsentTitle: 'Your unsent text is kept on this device',
  unsentFilesTitle: 'Your unsent files are kept on this device',
  copy: 'Copy the text',
  copied: 'The text is copied',
  cannotCopy: 'The browser did not allow copying. The text is selected; copy it with the keys.',
});
