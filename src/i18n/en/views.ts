import { plural } from '../plural.ts';
import { defineText } from '../section.ts';

/** Loaded behind the rows, with the button of saved views. */
export const viewsText = defineText('views', {
  views: 'Views',
  viewsShown: (name: string) => `View: ${name}`,
  title: 'Saved views',
  onThisDevice: 'On this device. Each is a link: its address can be kept or passed on.',
  none: 'None yet. Filter and sort the list, then save it here under a name.',
  all: 'All tickets',
  inArchive: 'Archive',
  sorted: (column: string) => `by ${column}`,
  sortedDown: (column: string) => `by ${column}, descending`,
  pageSize: (size: number) => `${size} on a page`,
  unreadable: 'This view cannot be read. It may come from another version. Nothing else is affected.',
  rename: (name: string) => `Rename view ${name}`,
  renameNow: 'Rename',
  cancel: 'Cancel',
  remove: (name: string) => `Delete view ${name}`,
  removed: (name: string) => `View “${name}” is deleted.`,
  putBack: 'Undo',
  nameNew: 'Save what is shown as',
  name: 'Name',
  save: 'Save view',
  replace: (name: string) => `Replace view ${name}`,
  saved: (name: string) => `View “${name}” is saved on this device.`,
  renamed: (name: string) => `The view is now called “${name}”.`,
  nameMissing: 'Give the view a name.',
  nameLong: (max: number) => `A name has at most ${max} characters.`,
  nameTaken: 'Another view has this name.',
  full: (max: number) =>
    plural('en', max, {
      one: 'There is room for # view. Delete it first.',
      other: 'There is room for # views. Delete one first.',
    }),
});
