import { useId } from 'react';
import { ticketText } from '../../i18n/en/ticket.ts';
import { useText } from '../../i18n/language.ts';
import type { ThreadEntry } from '../../panel/readTicket.ts';
import { Icon } from '../../ui/Icon.tsx';
import { EntryTime } from './EntryTime.tsx';
import { anchorOf } from './messageAddress.ts';
import { MessageBody } from './MessageBody.tsx';
import styles from './Thread.module.css';

/** What happened to the ticket, as the panel wrote it: a line between the messages, not a message. */
export function EventEntry({ entry }: { entry: ThreadEntry }) {
  const text = useText(ticketText);
  const id = useId();
  return (
    <article
      id={anchorOf(entry.id)}
      className={styles['event']}
      tabIndex={-1}
      aria-labelledby={`${id}role ${id}time`}
    >
      <Icon name="info" />
      <div className={styles['eventWords']}>
        <span id={`${id}role`} className={styles['eventRole']}>
          {text.system}
        </span>
        <MessageBody source={entry.body} isNote />
        <span id={`${id}time`} className={styles['time']}>
          <EntryTime entry={entry} />
        </span>
      </div>
    </article>
  );
}
