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
  goingNow: 'These go into the archive:',
  busyNow: 'Support is working on these. They can go when it has answered:',
  barredNow: 'The panel does not let these be archived now:',
  beyondLead: (max: number) =>
    `At most ${number(max)} tickets go at once. The others stay selected by your filter: archive them next.`,
  stayLead: 'What cannot go stays as it is, and stays selected.',
  archiveCount: (count: number) => `Archive ${number(count)}`,
  cancel: 'Cancel',
  close: 'Close',

  held: (count: number) => `${tickets(count)} going into the archive`,
  heldWhy: (seconds: number) =>
    `They leave in ${number(seconds)} seconds: the panel has no way back. Closing the page sends them at once.`,
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
  inProgressLine: 'Support is working on them. They can go when it has answered:',
  answered: 'a new answer came',
  answeredLine: 'A new answer came before they left, so they were kept for you to see:',
  refused: 'the panel did not take them',
  refusedLine: (words: string) =>
    words === '' ? 'The panel did not take them:' : `The panel did not take them. It says: “${words}”`,
  notArrived: 'they did not reach the panel',
  notArrivedLine: 'They did not reach the panel, as far as both lists show:',
  gone: 'in neither list any more',
  goneLine: 'They are in neither list any more:',
  unknown: 'where they are could not be read',
  unknownLine: 'Where they are could not be read. Archiving again does no harm:',
  stopped: 'stopped',
  stoppedLine: 'Stopped before their turn:',
  offline: 'this device was offline',
  offlineLine: 'This device was offline, so they never left:',
  network: 'the connection was lost',
  networkLine: 'The connection was lost before they left:',
  session: 'the session had ended',
  sessionLine: 'The session had ended before they left:',
  panel: 'the panel took none of those before',
  panelLine: 'The panel took none of those before, so they were not sent:',
});
