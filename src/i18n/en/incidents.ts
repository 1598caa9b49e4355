import { formatNumber, plural } from '../plural.ts';
import { defineText } from '../section.ts';

const number = (count: number) => formatNumber('en', count);
const incidents = (count: number) =>
  plural('en', count, { one: '# support incident', other: '# support incidents' });

/** Buying support incidents. Amounts and times come formatted. */
export const incidentsText = defineText('incidents', {
  title: 'Buy support incidents',
  lead: 'An incident pays for one matter: one ticket, and as many answers as it takes.',
  freeLead:
    'Answers in a ticket that is open cost nothing, and neither do tickets to departments that take no incident.',
  loading: 'Reading what incidents cost…',
  notSaid: 'The panel does not say',

  left: 'Incidents left',
  balance: 'Balance',
  credit: 'Credit limit',
  perOne: 'Price of one',
  total: 'Total',
  balanceAfter: 'Balance',
  incidentsAfter: 'Incidents',
  fromTo: (before: string, after: string) => `${before}, then ${after}`,
  count: 'How many',
  oneLess: 'One less',
  oneMore: 'One more',
  limits: (max: number) => `From 1 to ${number(max)}`,
  empty: (max: number) => `Say how many: a number from 1 to ${number(max)}.`,
  notWhole: 'This is no whole number. Write it with the digits 0 to 9 alone, such as 5.',
  tooFew: 'At least 1 can be bought.',
  tooMany: (max: number) => `At most ${number(max)} can be bought at once.`,
  buy: 'Buy',
  priceUnknown: 'The panel does not say what this costs, so nothing is bought from here. Ask your provider.',
  summary: (count: number, total: string) => `${incidents(count)} for ${total}`,

  confirmTitle: (count: number, total: string) => `Buy ${incidents(count)} for ${total}?`,
  confirmLead: 'The total is taken from your balance at once. A purchase cannot be taken back here.',
  confirm: (count: number, total: string) => `Buy ${number(count)} for ${total}`,
  confirmBeside: (count: number, total: string) => `Buy ${number(count)} for ${total} all the same`,
  besideTitle: 'An earlier purchase is not decided yet',
  beside: (count: number, total: string, time: string) =>
    `${incidents(count)} for ${total}, ${time}. If it was made after all, you pay for both.`,
  cancel: 'Cancel',
  buying: 'Buying…',
  close: 'Close',
  goOn: 'Go on where you were',

  changedTitle: 'Nothing was bought: the figures have changed',
  changed: 'What you confirmed does not hold any more. Look at the new figures, then buy again.',
  changedByOther: (count: number, total: string) =>
    `Another window has just bought ${incidents(count)} for ${total}. Buy again only if you want more.`,
  noChange: 'Your session was begun anew meanwhile. The figures are as they were; press Buy again.',
  foundTitle: 'Nothing more was bought: the earlier purchase has been found',
  usedUpTitle: 'This was bought once already',
  undecidedTitle: 'Nothing was bought: an earlier purchase is not decided yet',
  undecided: 'Press Buy again if you want this one beside it. You will be told which one that is.',
  cannotReadTitle: 'Nothing was bought: the figures could not be read',
  offlineTitle: 'Nothing was bought: this device is offline',
  offline: 'Your choice is kept. It is not bought by itself: press Buy when the connection is back.',
  signedOutTitle: 'Nothing was bought: you have signed out',

  unknownTitle: (count: number, total: string) =>
    `The connection broke after sending. ${incidents(count)} for ${total} may have been bought; checking…`,
  unknownInterrupted: (count: number, total: string) =>
    `The page was closed in the middle. ${incidents(count)} for ${total} may have been bought; checking…`,
  unknownBody: 'Nothing is sent again. Your balance and your incidents are read until it is clear.',
  checks: (count: number) =>
    plural('en', count, { one: 'Looked once so far.', other: 'Looked # times so far.' }),
  checkFailed: 'The figures cannot be read just now. They are read again.',
  lookNow: 'Look now',
  notBoughtTitle: (count: number, total: string) => `Not bought: ${incidents(count)} for ${total}`,
  notBought: 'The figures are as they were before, so nothing was charged. You can buy again.',
  notBoughtJudged: 'You said that it was not bought. You can buy again.',
  cannotTellTitle: (count: number, total: string) =>
    `It cannot be told for sure whether ${incidents(count)} for ${total} were bought`,
  cannotTell:
    'Something else has moved your figures, too, or the panel does not say them. Nothing is bought by itself. Compare them, look at your provider’s list of payments, then say what came of it.',
  wasBought: 'It was bought',
  wasNotBought: 'It was not bought',
  figures: 'Figures',
  before: 'Before',
  now: 'Now',

  refusedTitle: 'Nothing was bought: the panel did not take it',
  retryIn: (time: string) => `The panel asks to wait ${time}.`,
  notOfferedNow: 'Nothing was bought: paid support is switched off',
  notSentTitle: 'Nothing was bought: the panel could not be reached',
  notSent: 'Your choice is kept. Press Buy to try again.',
  notSentSession: 'Nothing was bought: your session had ended',
  notSentSessionBody: 'Your choice is kept. Sign in, then press Buy.',

  shortTitle: 'Not enough balance',
  short: (needed: string, there: string, missing: string) =>
    `${needed} needed, ${there} there, ${missing} missing.`,
  fits: (count: number) => `Take ${number(count)} instead`,
  fitsNone: 'Not even one fits.',
  topUp: 'Top up your balance',
  topUpHint: 'opens your provider’s page',

  receipt: 'Receipt',
  boughtTitle: (count: number, total: string) => `${incidents(count)} bought for ${total}`,
  receiptNumber: 'Number',
  receiptTime: 'Time',
  foundByReading: (time: string) =>
    `The panel’s answer was lost. That it was bought was found by reading your figures, ${time}.`,
  asJudged: (time: string) => `Taken for bought, as you said ${time}.`,
  print: 'Print',
  receiptNote: 'Kept on this device until you sign out. The invoice comes from your provider.',
  history: 'Purchases on this device',
  historyNote: 'What was bought elsewhere is not in this list.',
  stateRefused: 'refused',
  stateNotSent: 'not sent',
  stateNotBought: 'not bought',
  stateBought: 'bought',

  offTitle: 'Paid support is not offered',
  offBody: 'Your provider does not sell support incidents to this account. Tickets can be written as usual.',
  toTickets: 'To the support tickets',
  failedTitle: 'What incidents cost could not be read',
  tryAgain: 'Try again',
});
