import { memo } from 'react';
import type { ComponentType, PointerEvent } from 'react';
import { follow } from '../Link.tsx';
import type { TicketRow } from '../panel/listTickets.ts';
import { paths } from '../paths.ts';
import { classNames } from '../ui/classNames.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import type { RowLook } from './rowLook.ts';
import { abuseMark, ticketCell } from './ticketCell.tsx';
import { needsAnswer } from './ticketStatus.ts';
import type { TicketIntent } from './ticketIntent.ts';
import styles from './TicketTable.module.css';

type RowPart = ComponentType<{ ticket: TicketRow }>;

interface TicketRowViewProps {
  ticket: TicketRow;
  look: RowLook;
  intent: TicketIntent;
  /** What selects the row, and what marks it, once they have been loaded. */
  parts: { RowBox: RowPart; RowMarks: RowPart } | null;
}

/** One ticket of the list. Memoised: a page of a hundred rows must not render for a press beside them. */
export const TicketRowView = memo(function TicketRowView({
  ticket,
  look,
  intent,
  parts,
}: TicketRowViewProps) {
  const { text, columns } = look;
  const classes = classNames(
    styles['row'],
    ticket.unread && styles['unread'],
    needsAnswer(ticket.status) && styles['turn'],
  );
  return (
    <tr
      className={classes}
      onPointerEnter={() => intent.rest(ticket)}
      onPointerMove={tellTimeUnderPointer}
      onPointerLeave={(event) => {
        intent.leave();
        delete event.currentTarget.dataset['telling'];
      }}
      onPointerDown={() => intent.press(ticket)}
    >
      <td className={styles['subjectCell']}>
        {parts && <parts.RowBox ticket={ticket} />}
        <span className={styles['subject']}>
          <a
            className={styles['link']}
            href={paths.ticket(ticket.id)}
            onClick={follow}
            onFocus={() => intent.rest(ticket)}
            onBlur={intent.leave}
          >
            {ticket.unread && <VisuallyHidden>{`${text.unread}: `}</VisuallyHidden>}
            <bdi dir="auto">{ticket.subject === '' ? text.untitled(ticket.id) : ticket.subject}</bdi>
          </a>
          {ticket.isAbuse && (
            <span className={columns.includes('abuse') ? styles['cardOnly'] : undefined}>
              {abuseMark(look)}
            </span>
          )}
          {!columns.includes('number') && <span className={styles['inlineNumber']}>{`#${ticket.id}`}</span>}
          {parts && <parts.RowMarks ticket={ticket} />}
        </span>
      </td>
      {columns.map((column) => ticketCell(column, ticket, look))}
    </tr>
  );
});

/**
 * The row's link lies over all of it, so that a press anywhere opens the ticket: that the pointer rests on the time
 * has to be found out by place.
 */
function tellTimeUnderPointer({ currentTarget: row, clientX }: PointerEvent<HTMLTableRowElement>) {
  const cell = row.querySelector('time')?.parentElement?.getBoundingClientRect();
  const isOver = cell !== undefined && clientX >= cell.left && clientX <= cell.right;
  if (isOver) row.dataset['telling'] = '';
  else delete row.dataset['telling'];
}
