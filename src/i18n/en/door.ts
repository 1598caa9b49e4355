import { defineText } from '../section.ts';

/** The sign-in page before its form is there. */
export const doorText = defineText('door', {
  title: 'Sign in',
  lead: 'Use the username and the password of your account in the panel.',
  loading: 'The sign-in form is loading…',
});
