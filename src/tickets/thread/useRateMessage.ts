import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ticketText } from '../../i18n/en/ticket.ts';
import { textOf } from '../../i18n/language.ts';
import type { MessageId, TicketId } from '../../panel/domain.ts';
import { rateMessage } from '../../panel/rateMessage.ts';
import { announce } from '../../ui/announcer.ts';
import { ticketQueries } from '../ticketQueries.ts';

/**
 * Tells the panel, then reads the thread again whatever came of it: a lost answer is settled by looking (S054).
 * Pending until that reading is done. Presses in a row go one after the other, the last one stays.
 */
export function useRateMessage(ticketId: TicketId, messageId: MessageId) {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (rating: 'good' | 'bad') => rateMessage({ ticketId, messageId, rating }),
    scope: { id: `rate ${ticketId} ${messageId}` },
    networkMode: 'always',
    retry: false,
    onSuccess: (result) => {
      if (result.outcome === 'done') announce(textOf(ticketText).rated);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ticketQueries.detail(ticketId).queryKey }),
  });
  return {
    rate: (rating: 'good' | 'bad') => mutation.mutate(rating),
    /** What was pressed last. */
    rated: mutation.variables ?? 'none',
    isPending: mutation.isPending,
    result: mutation.data,
    /** The session ended and was not taken up again. */
    failed: mutation.isError,
  };
}
