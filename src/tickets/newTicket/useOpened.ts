import { useEffect, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { newTicketText } from '../../i18n/en/newTicket.ts';
import { textOf } from '../../i18n/language.ts';
import type { NewTicketState } from '../../outbox/useNewTicket.ts';
import { paths } from '../../paths.ts';
import { announce } from '../../ui/announcer.ts';

/**
 * When the ticket that was sent from this form is open the customer is taken to it, and told so (features C78). One opened
 * before this page was is not; of those opened otherwise a toast tells.
 */
export function useOpened({ state, leftOut }: NewTicketState): void {
  const [atFirst] = useState(state);
  useEffect(() => {
    if (state.name !== 'delivered' || state === atFirst) return;
    const text = textOf(newTicketText);
    const { messageId, how } = state;
    const also = leftOut ? ` ${text.wentAlong(leftOut.name)}` : '';
    if (messageId === null) {
      announce(text.openedUnnumbered + also);
      navigate(paths.tickets);
      return;
    }
    announce((how === 'answered' ? text.opened(messageId) : text.found(messageId)) + also);
    // The form's place in the history: Back leads to where the customer came from, not into an empty form.
    navigate(paths.ticket(messageId), { replace: true });
  }, [state, leftOut, atFirst]);
}
