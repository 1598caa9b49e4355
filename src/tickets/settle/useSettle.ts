import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MessageId } from '../../panel/domain.ts';
import type { Ticket } from '../../panel/readTicket.ts';
import { holdTickets } from '../archive/holdTickets.ts';
import { lastWordAt } from './obstacle.ts';
import { rateWithArchive } from './thanks.ts';

/** Archives the ticket as it is read here, held like any archive; with the rating of an answer where one is thanked for. */
export function useSettle({ id, subject, thread }: Ticket) {
  const client = useQueryClient();
  const [hasFailed, setFailed] = useState(false);

  async function archive(thanked: MessageId | null): Promise<void> {
    setFailed(false);
    try {
      // It has been read here, so whatever is unread came since.
      const seen = { lastMessageAt: lastWordAt(thread), lastMessageText: '', unread: false };
      const held = await holdTickets([{ id, subject, seen }]);
      if (held === null) setFailed(true);
      else if (thanked) rateWithArchive({ ...held, ticketId: id, messageId: thanked }, client);
    } catch {
      setFailed(true);
    }
  }

  return { archive, hasFailed };
}
