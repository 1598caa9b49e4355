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
  const { from } = entry;
  if (from === 'facts') return <FactsEntry entry={entry} />;
  if (from === 'system') return <EventEntry entry={entry} />;
  return <MessageEntry ticketId={ticketId} entry={entry} from={from} />;
});
