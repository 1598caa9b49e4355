import { plural } from '../plural.ts';
import { defineText } from '../section.ts';

export const sessionText = defineText('session', {
  username: 'Username',
  usernameMissing: 'Enter your username.',
  password: 'Password',
  passwordMissing: 'Enter your password.',
  badPassword:
    'The username or the password is not right. Check the username, then type the password once more.',
  show: 'Show',
  hide: 'Hide',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  capsLock: 'Caps Lock is on.',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  tryAgain: 'Try again',

  codeTitle: 'Enter your code',
  codeLead: 'Your account asks for a second step: the six digits that your authenticator app shows now.',
  code: 'One-time code',
  codeHelp: 'Six digits. They change every 30 seconds.',
  codeMissing: 'Enter the six digits of the code.',
  badCode:
    'The code was not accepted. It may be mistyped, too old or used before: type the one your app shows now.',
  codeTriedBefore: 'This code has just been tried. Wait until your app shows the next one.',
  backToPassword: 'Back to the password',

  blockedTitle: 'Too many wrong passwords',
  blockedBody: 'The panel lets nobody in under this username for a while. Other accounts are not affected.',
  blockedCode: 'The panel takes no more codes for a while. Wait a little, then try again.',
  waitFor: (seconds: number) =>
    plural('en', seconds, {
      one: 'You can try again in # second.',
      other: 'You can try again in # seconds.',
    }),
  waitOver: 'You can try again now.',
  addressTitle: 'The panel does not let you in from here',
  addressBody:
    'Your account is limited to other networks or countries. Use the network you usually use, or ask your provider.',
  refusedTitle: 'The panel did not let you in',
  refusedBody: 'It gave no reason. Try again, and ask your provider if it stays so.',
  codeEndedTitle: 'The time for the code is over',
  codeEndedBody: 'You are not signed in. Enter your password once more; a new code will be asked for.',
  networkTitle: 'The panel cannot be reached',
  networkBody:
    'You are not signed in. What you have typed is still there: check the connection and try again.',
  timeoutTitle: 'The panel takes too long to answer',
  timeoutBody: 'You are not signed in. What you have typed is still there: try again in a moment.',
  protocolTitle: 'The panel does not answer as expected',
  protocolBody:
    'You are not signed in. What you have typed is still there: try again, and tell your provider if it stays so.',
  panelTitle: 'The panel could not sign you in just now',
  panelBody: 'What you have typed is still there: try again in a moment.',
  noSessionTitle: 'The panel opened no session',
  noSessionBody:
    'The password was taken, but you are not signed in. See that this page may store cookies, then try again.',

  endedTitle: 'Your session has ended',
  endedLead: 'Sign in again to go on. The page and what you have typed stay as they are.',
  codeAgainTitle: 'Your code is asked for',
  codeAgainLead:
    'Enter the six digits that your authenticator app shows now. The page and what you have typed stay as they are.',
  signOutInstead: 'Sign out instead',

  draftsTitle: 'Keep what you have not sent?',
  draftsLead: (count: number) =>
    plural('en', count, {
      one: '# text was never sent. It can stay on this device until you sign in here again; nobody else gets to see it here.',
      other:
        '# texts were never sent. They can stay on this device until you sign in here again; nobody else gets to see them here.',
    }),
  keepDrafts: 'Sign out and keep',
  dropDrafts: 'Sign out and delete',
  staySignedIn: 'Stay signed in',

  notToldTitle: 'You are signed out on this device',
  notToldBody:
    'The panel could not be reached to be told. Nothing of you is left on this device; in the panel the session ends within an hour by itself, or as soon as it can be told.',
  tellAgain: 'Tell the panel now',
  toldTitle: 'You are signed out',
  toldBody: 'The panel has been told, too.',
});
