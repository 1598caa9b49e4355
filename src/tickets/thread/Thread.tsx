import { useRef } from 'react';
import { ticketText } from '../../i18n/en/ticket.ts';
import { useText } from '../../i18n/language.ts';
import type { Ticket, ThreadEntry } from '../../panel/readTicket.ts';
import { RestingEntries } from '../longThread/RestingEntries.tsx';
import { pieceOf } from '../longThread/threadPieces.ts';
import { useThreadPieces } from '../longThread/useThreadPieces.ts';
import { QuoteMarkedPlace } from '../quote/QuoteMarkedPlace.tsx';
import { SinceVisit } from '../visits/SinceVisit.tsx';
import { useVisit } from '../visits/useVisit.ts';
import { JumpToNewest } from './JumpToNewest.tsx';
import { useRememberOwnNames } from './ownNames.ts';
import { ThreadItem } from './ThreadItem.tsx';
import { useMessageAddress } from './useMessageAddress.ts';
import { useShowEntry } from './useShowEntry.ts';
import styles from './Thread.module.css';

/** The conversation, oldest first, as the panel orders it. New entries come at its end, so nothing read moves. */
export function Thread({ ticket }: { ticket: Ticket }) {
  const text = useText(ticketText);
  const { id: ticketId, thread: entries } = ticket;
  const list = useRef<HTMLOListElement>(null);
  const { parts, reveal } = useThreadPieces(list, entries.length);
  const show = useShowEntry(entries, reveal);
  const showMessage = (wanted: string) => show(entries.findIndex(({ id }) => id === wanted));
  const visit = useVisit(ticket);
  useMessageAddress(showMessage);
  useRememberOwnNames();
  const { firstNew } = visit;
  const isWhole = parts.length === 1;
  const answersBelow = entries.filter(({ id, from }) => from === 'staff' && visit.fresh.has(id)).length;

  function item(entry: ThreadEntry, place: number) {
    return (
      <ThreadItem
        key={entry.id}
        ticketId={ticketId}
        entry={entry}
        piece={pieceOf(place)}
        place={isWhole ? null : { at: place + 1, of: entries.length }}
        isFirstNew={entry.id === firstNew}
        onSeen={visit.fresh.has(entry.id) ? () => visit.see(entry.id) : null}
      />
    );
  }

  return (
    <section className={styles['section']} aria-label={text.conversation}>
      {visit.news && (
        <SinceVisit news={visit.news} toFirstNew={firstNew === null ? null : () => showMessage(firstNew)} />
      )}
      <QuoteMarkedPlace entries={entries} />
      {entries.length === 0 && <p className={styles['none']}>{text.emptyThread}</p>}
      <ol ref={list} className={styles['thread']}>
        {parts.flatMap(({ kind, from, to, nth }) =>
          kind === 'resting'
            ? [<RestingEntries key={`run ${nth}`} entries={entries} from={from} to={to} onShow={show} />]
            : entries.slice(from, to).map((entry, within) => item(entry, from + within)),
        )}
      </ol>
      <JumpToNewest answersBelow={answersBelow} onJump={() => show(entries.length - 1)} />
    </section>
  );
}
