import { formatNumber, plural } from '../plural.ts';
import { defineText } from '../section.ts';

const number = (count: number) => formatNumber('en', count);

/** Loaded behind the rows, with what the customer puts in order on this device. */
export const ownOrderText = defineText('ownOrder', {
  more: (id: number) => `More for ticket ${id}`,
  onThisDevice: 'On this device alone. Support does not see it.',
  pinned: 'Pinned on this device',
  label: (label: string) => `Label on this device: ${label}`,
  moreLabels: (count: number) => `+${number(count)}`,
  snoozedUntil: (time: string) => `Snoozed until ${time}`,

  pin: 'Pin on top',
  unpin: 'Unpin',
  pinnedNow: (id: number) => `Ticket ${id} is pinned on this device.`,
  unpinnedNow: (id: number) => `Ticket ${id} is not pinned any more.`,

  snooze: 'Snooze',
  snoozeHint: 'It stays in the list. A new answer wakes it.',
  until: (time: string) => `Until ${time}`,
  tomorrow: (time: string) => `Until tomorrow, ${time}`,
  day: 'Until 9:00 on',
  snoozeToDay: 'Snooze',
  dayWrong: 'Choose a day ahead.',
  wake: 'Wake now',
  snoozedNow: (id: number, time: string) => `Ticket ${id} is snoozed until ${time} on this device.`,
  awakeNow: (id: number) => `Ticket ${id} is awake.`,

  labels: 'Labels',
  newLabel: 'New label',
  addLabel: 'Add label',
  labelMissing: 'Write a word for the label.',
  labelLong: (max: number) => `A label has at most ${max} characters.`,
  labelTaken: 'The ticket has this label.',
  labelsFull: (max: number) => `A ticket has at most ${max} labels.`,
  full: (max: number) => `There is room for ${max} tickets. Unpin, unlabel or wake one first.`,

  labelled: (label: string, count: number) =>
    plural('en', count, { one: `${label}: # ticket`, other: `${label}: # tickets` }),
  labelsHint: 'Shows the tickets by their numbers. Archived ones are in the archive.',

  pins: 'Pinned',
  pinsHint: 'On this device. The list below is in its own order.',
  notInList: 'Not in this list any more. It may be in the archive.',
  readFailed: 'What the panel says of them now could not be read.',
  unpinTicket: (id: number) => `Unpin ticket ${id}`,
});
