import { ticketText } from '../../i18n/en/ticket.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketId } from '../../panel/domain.ts';
import type { ThreadEntry } from '../../panel/readTicket.ts';
import { ThreadEntryView } from './ThreadEntryView.tsx';
import { useNewAnswers } from './useNewAnswers.ts';
import styles from './Thread.module.css';

/** The conversation, oldest first, as the panel orders it. New entries come at its end, so nothing read moves. */
export function Thread({ ticketId, entries }: { ticketId: TicketId; entries: readonly ThreadEntry[] }) {
  const text = useText(ticketText);
  useNewAnswers(entries);
  return (
    <section aria-label={text.conversation}>
      {entries.length === 0 && <p className={styles['none']}>{text.emptyThread}</p>}
      <ol className={styles['thread']}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <ThreadEntryView ticketId={ticketId} entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}
