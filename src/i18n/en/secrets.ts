import { plural } from '../plural.ts';
import { defineText } from '../section.ts';

/** Before a message leaves: what in it looks like a secret. */
export const secretsText = defineText('secrets', {
  title: (count: number) =>
    plural('en', count, {
      one: 'Not sent yet: something in it looks like a secret',
      other: 'Not sent yet: # things in it look like secrets',
    }),
  found: (line: number, what: string) => `Line ${line}: ${what}`,
  privateKey: 'a private key',
  card: 'a card number',
  token: 'an access token',
  password: 'a password',
  why: 'A message cannot be changed once it is sent. This was looked for in your browser alone.',
  mask: 'Mask',
  remove: 'Remove',
  sendAnyway: 'Send anyway',
  masked: 'Masked. Nothing was sent.',
  removed: 'Removed. Nothing was sent.',
});
