import { useId } from 'react';
import { ticketText } from '../../i18n/en/ticket.ts';
import { useText } from '../../i18n/language.ts';
import type { ThreadEntry } from '../../panel/readTicket.ts';
import { anchorOf } from './messageAddress.ts';
import styles from './Thread.module.css';

/** The panel's lines about the ticket and its service, word for word. */
export function FactsEntry({ entry }: { entry: ThreadEntry }) {
  const text = useText(ticketText);
  const id = useId();
  const lines = entry.lines.length > 0 ? entry.lines : entry.body.split('\n');
  if (lines.every((line) => line.trim() === '')) return null;
  return (
    <article id={anchorOf(entry.id)} className={styles['sheet']} tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>{text.about}</h2>
      <ul>
        {lines.map((line, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines may repeat; they have no name but their place
          <li key={place}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </article>
  );
}
