import { findCards } from './findCards.ts';
import { findKeys } from './findKeys.ts';
import { findPasswords } from './findPasswords.ts';
import { findTokens } from './findTokens.ts';

export type SecretKind = 'privateKey' | 'card' | 'token' | 'password';

/** Where in the text something stands that looks like a secret. Offsets; `end` is behind it. */
export type Secret = { kind: SecretKind; start: number; end: number };

/**
 * What in a text looks like a secret, in order, without overlaps (features N11). Each kind is found in a fixed number of
 * passes over the text, however it is made. It guesses: what it finds is pointed out and never kept from leaving.
 */
export function findSecrets(text: string): Secret[] {
  const found: Secret[] = [];
  const all = [findKeys(text), findTokens(text), findCards(text), findPasswords(text)].flat();
  // Stable: of two that begin together the kind that was looked for first counts. A password that is a token is one.
  for (const secret of all.toSorted((a, b) => a.start - b.start)) {
    if (secret.start >= (found.at(-1)?.end ?? 0)) found.push(secret);
  }
  return found;
}
