import { memo } from 'react';
import type { TicketId } from '../../panel/domain.ts';
import type { ThreadEntry } from '../../panel/readTicket.ts';
import { EventEntry } from './EventEntry.tsx';
import { FactsEntry } from './FactsEntry.tsx';
import { MessageEntry } from './MessageEntry.tsx';

/** One entry by who it is from. Memoised: a refetch renders only what changed. */
export const ThreadEntryView = memo(function ThreadEntryView({
  ticketId,
  entry,
}: {
  ticketId: TicketId;
  entry: ThreadEntry;
}) {
  switch (entry.from) {
    case 'customer':
    case 'staff':
      return <MessageEntry ticketId={ticketId} entry={entry} from={entry.from} />;
    case 'system':
      return <EventEntry entry={entry} />;
    case 'facts':
      return <FactsEntry entry={entry} />;
  }
});
