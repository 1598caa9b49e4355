import { formatNumber, plural } from '../plural.ts';
import { defineText } from '../section.ts';

const number = (count: number) => formatNumber('en', count);
const tickets = (count: number) => plural('en', count, { one: '# ticket', other: '# tickets' });

/** Loaded with what archives, not with the list. */
export const archiveText = defineText('archive', {
  ticket: (id: number, subject: string) => `#${id} ${subject}`,
  andMore: (count: number) => `and ${number(count)} more`,

  beforeTitle: (selected: number, going: number, reason: string) =>
    going === 0
      ? `${number(selected)} selected: none can go, ${reason}`
      : `${number(selected)} selected: ${number(going)} can go, ${reason}`,
  areBusy: (count: number) => `${number(count)} ${count === 1 ? 'is' : 'are'} in progress`,
  areBarred: (count: number) => `${number(count)} the panel does not let go`,
  beyond: (count: number) => `${number(count)} are more than go at once`,
  goingNow: 'Into the archive:',
  busyNow: 'In progress, support has to answer first:',
  barredNow: 'Not to be archived now, says the panel:',
  beyondLead: (max: number) =>
    `At most ${number(max)} tickets go at once. The others stay selected by your filter: archive them next.`,
  stayLead: 'What cannot go stays as it is, and stays selected.',
  archiveCount: (count: number) => `Archive ${number(count)}`,
  cancel: 'Cancel',
  close: 'Close',

  held: (count: number) => `${tickets(count)} going into the archive`,
  heldWhy: (seconds: number) =>
    `Held back for ${number(seconds)} seconds, for the panel has no way back. Closing the page archives at once.`,
  undo: 'Undo',
  now: 'Archive now',
  undone: (count: number) => `${tickets(count)} kept. Nothing was archived.`,
  running: (count: number) => `Archiving ${tickets(count)}…`,
  progress: (done: number, all: number) => `${number(done)} of ${number(all)} done`,
  stop: 'Stop',
  stopping: 'Stopping after the ones that are on their way…',

  settlingLost: 'The connection broke after sending. What came of it is being looked for',
  settlingInterrupted:
    'The page was closed while tickets were on their way. What came of them is being looked for',
  settlingUnread: 'The panel has answered, but the lists could not be read. They are read again',
  settlingCounts: (archived: number, unknown: number) =>
    archived === 0
      ? `${tickets(unknown)} not known yet. Nothing is sent again by itself.`
      : `${number(archived)} archived, ${number(unknown)} not known yet. Nothing is sent again by itself.`,
  settlingFailed: 'The lists cannot be read just now.',
  lookNow: 'Look now',

  archivedAll: (count: number) => `${tickets(count)} archived`,
  counts: (archived: number, stayed: number, unknown: number) =>
    [
      archived === 0 ? 'None archived' : `${number(archived)} archived`,
      stayed > 0 && `${number(stayed)} stayed`,
      unknown > 0 && `${number(unknown)} not known`,
    ]
      .filter(Boolean)
      .join(', '),
  because: (counts: string, reason: string) => `${counts}: ${reason}`,
  tryRest: (count: number) => `Archive the other ${number(count)}`,
  tryAll: (count: number) => `Archive ${number(count)} again`,
  allTheSame: (count: number) =>
    count === 1 ? 'Archive it all the same' : `Archive all ${number(count)} the same`,

  inProgress: 'in progress',
  inProgressLine: 'In progress, support has to answer first:',
  answered: 'a new answer came',
  answeredLine: 'A new answer came in between. Kept here for you to see:',
  refused: 'not taken by the panel',
  refusedLine: (words: string) =>
    words === '' ? 'Not taken by the panel:' : `Not taken by the panel, which says: “${words}”`,
  notArrived: 'did not reach the panel',
  notArrivedLine: 'Did not reach the panel, as far as both lists show:',
  gone: 'in neither list any more',
  goneLine: 'In neither list any more:',
  unknown: 'the lists could not be read',
  unknownLine: 'Not known where, for the lists could not be read. Archiving again does no harm:',
  stopped: 'stopped',
  stoppedLine: 'Stopped before it was their turn:',
  offline: 'this device was offline',
  offlineLine: 'Never left, for this device was offline:',
  network: 'the connection was lost',
  networkLine: 'Never left, for the connection was lost:',
  session: 'the session had ended',
  sessionLine: 'Never left, for the session had ended:',
  panel: 'the panel took none of those before',
  panelLine: 'Never left, for the panel took none of those before:',
});
