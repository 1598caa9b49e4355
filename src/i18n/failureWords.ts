import { failureText } from './en/failure.ts';
import { useText } from './language.ts';

interface Failed {
  kind: Exclude<keyof (typeof failureText)['english'], 'retryIn'>;
  /** The panel's own words, in the customer's language; null where it gave none. */
  text: string | null;
}

/** Turns a failure into the sentence to show: the panel's words where it refused or explained, else ours by kind. */
export function useFailureWords(): (failure: Failed) => string {
  const ours = useText(failureText);
  return ({ kind, text }) => (text !== null && speaksForItself(kind) ? text : ours[kind]);
}

function speaksForItself(kind: Failed['kind']): boolean {
  return kind === 'denied' || kind === 'invalid' || kind === 'panel';
}
