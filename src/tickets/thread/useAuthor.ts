import { ticketText } from '../../i18n/en/ticket.ts';
import { useText } from '../../i18n/language.ts';
import { useCustomer } from '../../session/useCustomer.ts';
import { authorOf } from './authorOf.ts';
import { ownNames } from './ownNames.ts';

/**
 * The author's name and side, in the customer's language; until the panel has said who is signed in, by the names that
 * this device remembers, so that the side does not change before the customer's eyes.
 */
export function useAuthor(from: 'customer' | 'staff', author: string | null) {
  const own = useCustomer() ?? ownNames.get(null);
  return authorOf(from, author, own, useText(ticketText));
}
