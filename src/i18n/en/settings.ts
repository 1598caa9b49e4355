import { defineText } from '../section.ts';

export const settingsText = defineText('settings', {
  signedInAs: (name: string) => `Signed in as ${name}`,
  language: 'Language',
  languageFailed: 'The language could not be loaded. Check the connection and try again.',
  scheme: 'Colours',
  schemeSystem: 'As the system',
  schemeLight: 'Light',
  schemeDark: 'Dark',
});
