import { useRef } from 'react';
import type { TicketId } from '../../panel/domain.ts';
import type { ThreadEntry } from '../../panel/readTicket.ts';
import { NewFromHere } from '../visits/NewFromHere.tsx';
import { useWhenSeen } from '../visits/useWhenSeen.ts';
import { ThreadEntryView } from './ThreadEntryView.tsx';

interface ThreadItemProps {
  ticketId: TicketId;
  entry: ThreadEntry;
  /** Of a long thread: with which others it is drawn. */
  piece: number;
  /** Which of how many, where not all are drawn. */
  place: { at: number; of: number } | null;
  isFirstNew: boolean;
  /** For an entry that is new, until it has been on the screen. */
  onSeen: (() => void) | null;
}

/** An entry in its place of the thread. */
export function ThreadItem({ ticketId, entry, piece, place, isFirstNew, onSeen }: ThreadItemProps) {
  const item = useRef<HTMLLIElement>(null);
  useWhenSeen(item, onSeen);
  return (
    <li ref={item} data-in={piece} {...(place && { 'aria-posinset': place.at, 'aria-setsize': place.of })}>
      {isFirstNew && <NewFromHere />}
      <ThreadEntryView ticketId={ticketId} entry={entry} />
    </li>
  );
}
