import { useId } from 'react';
import type { ReactNode } from 'react';
import { ticketText } from '../../i18n/en/ticket.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketId } from '../../panel/domain.ts';
import type { ThreadEntry } from '../../panel/readTicket.ts';
import { classNames } from '../../ui/classNames.ts';
import { QuoteButton } from '../quote/QuoteButton.tsx';
import { Attachments } from './Attachments.tsx';
import { CopyLink } from './CopyLink.tsx';
import { EntryTime } from './EntryTime.tsx';
import { initials } from './initials.ts';
import { anchorOf, hasLastingId } from './messageAddress.ts';
import { MessageBody } from './MessageBody.tsx';
import { RateAnswer } from './RateAnswer.tsx';
import { useAuthor } from './useAuthor.ts';
import styles from './Thread.module.css';

interface MessageEntryProps {
  ticketId: TicketId;
  entry: ThreadEntry;
  from: 'customer' | 'staff';
}

/** What one side wrote to the other, with its files and, on support's answers, the rating. */
export function MessageEntry({ ticketId, entry, from }: MessageEntryProps) {
  const text = useText(ticketText);
  const author = useAuthor(from, entry.author);
  const hasFiles = entry.attachments.length > 0;
  return (
    <MessageCard
      id={anchorOf(entry.id)}
      from={from}
      author={author}
      time={<EntryTime entry={entry} />}
      link={
        <>
          {entry.body.trim() !== '' && (
            <QuoteButton
              source={entry.body}
              author={author.name}
              postedAt={entry.postedAt}
              className={classNames(styles['link'], styles['quote'])}
            />
          )}
          {hasLastingId(entry.id) && <CopyLink messageId={entry.id} />}
        </>
      }
    >
      {entry.body.trim() !== '' && <MessageBody source={entry.body} />}
      {entry.body.trim() === '' && !hasFiles && <p className={styles['empty']}>{text.noText}</p>}
      {hasFiles && <Attachments attachments={entry.attachments} />}
      {entry.rating !== null && from === 'staff' && (
        <RateAnswer ticketId={ticketId} messageId={entry.id} rating={entry.rating} />
      )}
    </MessageCard>
  );
}

interface MessageCardProps {
  /** Of the element, where an address leads to it. */
  id?: string;
  from: 'customer' | 'staff';
  author: { name: string; role: string };
  isWaiting?: boolean;
  time: ReactNode;
  link?: ReactNode;
  children: ReactNode;
}

/** The frame of a message: the side it is on, who wrote it, what they are, when. A name alone never makes a role (H012). */
export function MessageCard({
  id: anchor,
  from,
  author,
  isWaiting = false,
  time,
  link,
  children,
}: MessageCardProps) {
  const id = useId();
  const classes = classNames(
    styles['entry'],
    styles[from === 'staff' ? 'staff' : 'mine'],
    isWaiting && styles['waiting'],
  );
  return (
    <article
      id={anchor}
      className={classes}
      tabIndex={anchor === undefined ? undefined : -1}
      aria-labelledby={`${id}name ${id}role ${id}time`}
    >
      <span className={styles['avatar']} aria-hidden="true">
        {initials(author.name)}
      </span>
      <div className={styles['card']}>
        <header className={styles['by']}>
          <h2 id={`${id}name`} className={styles['name']}>
            <bdi>{author.name}</bdi>
          </h2>
          {author.role !== author.name && (
            <span id={`${id}role`} className={styles['role']}>
              {author.role}
            </span>
          )}
          <span id={`${id}time`} className={styles['time']}>
            {time}
          </span>
          {link}
        </header>
        {children}
      </div>
    </article>
  );
}
