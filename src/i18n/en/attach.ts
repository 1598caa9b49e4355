import { plural } from '../plural.ts';
import { defineText } from '../section.ts';

/** Files of a message before it is sent: choosing, limits, what became of each. */
export const attachText = defineText('attach', {
  attach: 'Attach files',
  limits: (count: number, size: string) => `Up to ${count} files of ${size} each`,
  orDrop: 'Drop them anywhere on the page, or paste a picture.',
  used: (count: number, of: number) =>
    plural('en', of, { one: `${count} of # file`, other: `${count} of # files` }),
  usedBytes: (used: string, of: string) => `${used} of ${of}`,
  budget: 'Room taken by the files',
  files: 'Files to be sent',
  remove: (name: string) => `Remove ${name}`,
  edit: (name: string) => `Edit picture ${name}`,
  editShort: 'Edit picture',
  missing: 'The browser has lost this file. Choose it again, or remove it.',
  chooseAgain: 'Choose again',
  keptFiles: 'Unsent files',
  save: 'Save',
  saveKept: (name: string) => `Save ${name}`,
  keptLost: 'The browser has lost this file. Attach the original to the new ticket.',
  onPageOnly:
    'This browser has no room to keep the files: they are on this page alone. Send them before you leave.',
  locked: 'A message is just being sent. Files can be added when that is done.',
  full: 'No room for more files: remove one first.',
  unnamed: 'file',
  pastedName: (time: string) => `Pasted picture ${time}`,
  reading: 'Reading the files…',

  added: (count: number, all: number) =>
    plural('en', count, { one: '# file attached', other: '# files attached' }) +
    plural('en', all, { one: ', # in all.', other: ', # in all.' }),
  removed: (name: string) => `${name} removed.`,
  gotIn: (name: string) => `${name} is attached.`,
  stillRefused: (name: string) => `${name} is still not attached. The reason stands by the file.`,
  replaced: (name: string) => `${name} is changed.`,

  dropHere: 'Drop the files to attach them',
  dropLimits: (count: number, size: string) => `${count} more, up to ${size} each`,

  refusedTitle: (count: number) =>
    plural('en', count, {
      one: 'Not attached. The text and the other files are not affected.',
      other: '# not attached. The text and the other files are not affected.',
    }),
  folder: 'a folder. Pack it into an archive, or choose the files in it.',
  empty: 'empty (0 bytes).',
  tooBig: (size: string, most: string) => `${size}: the panel takes ${most} a file.`,
  justTooBig: (most: string) => `a little over ${most}, which is all that the panel takes a file.`,
  tooMany: (most: number) =>
    plural('en', most, {
      one: 'one too many: the panel takes # file a message.',
      other: 'one too many: the panel takes # files a message.',
    }),
  unreadable:
    'it cannot be read. It may have been moved, changed or deleted: try again, or choose it once more.',
  sending: 'a message was just being sent. Once that is done, try again.',
  andMore: (count: number) => plural('en', count, { one: 'and # more', other: 'and # more' }),
  shrink: 'Make it smaller',
  tryAgain: 'Try again',
  dismiss: 'Close this note',

  clipboardTitle: 'The clipboard holds a picture, too',
  clipboardBody: 'The text was pasted. Nothing is sent by that.',
  attachPicture: 'Attach the picture',

  onItsWay: 'Files of this message',
  together:
    'The files travel in one piece with the text: all of it arrives, or nothing. To leave one out, the sending is stopped; what is left then waits for you to press Send.',
  leaveOut: (name: string) => `Leave out ${name}`,
  toBeLeftOut: 'to be left out',
  waiting: 'waits its turn',
  percent: (share: string) => `${share} sent`,
  sentWhole: 'sent',
  stop: 'Stop sending',
  stopping: 'Stopping…',
});
