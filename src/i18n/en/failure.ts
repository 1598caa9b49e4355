import { defineText } from '../section.ts';

/** One plain sentence for each kind of failure: what happened, what is safe, what to do next. */
export const failureText = defineText('failure', {
  network: 'The panel cannot be reached. Nothing is lost; check the connection and try again.',
  timeout: 'The panel took too long to answer. Nothing is lost; try again in a moment.',
  session: 'Your session has ended. Nothing is lost; sign in again to go on.',
  denied: 'The panel does not allow this for your account. If you need it, ask whoever manages the account.',
  notFound: 'The panel has no such ticket.',
  invalid: 'The panel did not accept this.',
  protocol:
    'The panel does not answer as expected. Nothing is lost; try again, and tell your provider if it stays so.',
  panel: 'The panel could not do this just now. Nothing is lost; try again in a moment.',
  retryIn: (time: string) => `It asks to wait ${time}.`,
});
