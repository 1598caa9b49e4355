import { memo } from 'react';
import { Link } from 'wouter';
import { listText } from '../i18n/en/list.ts';
import { useFormats } from '../i18n/formats.ts';
import { useText } from '../i18n/language.ts';
import type { Wait } from '../panel/domain.ts';
import type { TicketRow } from '../panel/listTickets.ts';
import { paths } from '../paths.ts';
import { classNames } from '../ui/classNames.ts';
import { Icon } from '../ui/Icon.tsx';
import { TimeText } from '../ui/TimeText.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { needsAnswer } from './ticketStatus.ts';
import { TicketStatusMark } from './TicketStatusMark.tsx';
import type { TicketIntent } from './ticketIntent.ts';
import styles from './TicketTable.module.css';

/** One ticket of the list. Memoised: a page of a hundred rows must not render for a press beside them. */
export const TicketRowView = memo(function TicketRowView({
  ticket,
  intent,
}: {
  ticket: TicketRow;
  intent: TicketIntent;
}) {
  const text = useText(listText);
  const classes = classNames(
    styles['row'],
    ticket.unread && styles['unread'],
    needsAnswer(ticket.status) && styles['turn'],
  );
  return (
    <tr
      className={classes}
      onPointerEnter={() => intent.rest(ticket)}
      onPointerLeave={intent.leave}
      onPointerDown={() => intent.press(ticket)}
    >
      <td className={styles['subjectCell']}>
        <span className={styles['subject']}>
          <span className={styles['dot']} />
          <Link
            className={styles['link']}
            href={paths.ticket(ticket.id)}
            onFocus={() => intent.rest(ticket)}
            onBlur={intent.leave}
          >
            {ticket.unread && <VisuallyHidden>{text.unread}: </VisuallyHidden>}
            <bdi dir="auto">{ticket.subject === '' ? text.untitled(ticket.id) : ticket.subject}</bdi>
          </Link>
          {ticket.isAbuse && (
            <span className={styles['abuse']}>
              <Icon name="flag" />
              {text.abuse}
            </span>
          )}
          <span className={styles['number']}>#{ticket.id}</span>
        </span>
      </td>
      <td className={styles['updated']}>
        <TimeText at={ticket.lastMessageAt} text={ticket.lastMessageText} none={text.none} />
      </td>
      <td className={styles['waiting']}>
        <WaitText wait={ticket.wait} />
      </td>
      <td className={styles['author']}>{ticket.author === null ? <Dash /> : <bdi>{ticket.author}</bdi>}</td>
      <td className={styles['status']}>
        <TicketStatusMark status={ticket.status} unread={ticket.unread} />
      </td>
    </tr>
  );
});

function WaitText({ wait }: { wait: Wait | null }) {
  const formats = useFormats();
  if (wait === null) return <Dash />;
  return 'seconds' in wait ? formats.duration(wait.seconds) : <bdi>{wait.text}</bdi>;
}

function Dash() {
  const text = useText(listText);
  return (
    <span role="img" aria-label={text.none}>
      –
    </span>
  );
}
