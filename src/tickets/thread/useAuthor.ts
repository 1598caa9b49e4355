import { ticketText } from '../../i18n/en/ticket.ts';
import { useText } from '../../i18n/language.ts';
import { useCustomer } from '../../session/useCustomer.ts';
import { authorOf } from './authorOf.ts';

/** The author's name and side, in the customer's language. */
export function useAuthor(from: 'customer' | 'staff', author: string | null) {
  return authorOf(from, author, useCustomer(), useText(ticketText));
}
