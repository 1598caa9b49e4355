import { plural } from '../plural.ts';
import { defineText } from '../section.ts';

export const settingsText = defineText('settings', {
  signedInAs: (name: string) => `Signed in as ${name}`,
  language: 'Language',
  languageFailed: 'The language could not be loaded. Check the connection and try again.',
  scheme: 'Colours',
  schemeSystem: 'As the system',
  schemeLight: 'Light',
  schemeDark: 'Dark',
  undoFor: 'Undo for',
  undoOff: 'Off',
  undoSeconds: (count: number) => plural('en', count, { one: '# second', other: '# seconds' }),
  undoHelp: 'The panel takes nothing back, so what you send or archive waits this long before it leaves.',
  undoOffHelp: 'The panel takes nothing back: what you send or archive leaves at once.',
});
