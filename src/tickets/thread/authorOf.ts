import { plainLine } from '../plainLine.ts';

type Words = { you: string; yourSide: string; support: string };
export type Own = { name: string; login: string | null } | null;

/**
 * Who wrote it, and which side that is: the side is the panel's word alone, whatever the name claims (H012).
 * An account may have several people: "You" is only said of the name that is signed in.
 */
export function authorOf(
  from: 'customer' | 'staff',
  author: string | null,
  own: Own,
  words: Words,
): { name: string; role: string } {
  const name = plainLine(author ?? '');
  if (from === 'staff') return { name: name || words.support, role: words.support };
  if (name === '') return { name: words.you, role: words.you };
  const isOwn = own !== null && (name === own.name || name === own.login);
  return { name, role: isOwn ? words.you : words.yourSide };
}
