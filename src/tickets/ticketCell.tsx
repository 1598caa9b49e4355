import type { ReactNode } from 'react';
import type { TicketRow } from '../panel/listTickets.ts';
import { Icon } from '../ui/Icon.tsx';
import { timeText } from '../ui/TimeText.tsx';
import type { ListColumn } from './columns/listColumns.ts';
import type { RowLook } from './rowLook.ts';
import { ticketStatusMark } from './TicketStatusMark.tsx';
import styles from './TicketTable.module.css';

// Functions rather than components: a page of a hundred rows has five hundred cells, and none has a state of its own.

/** What a row says in one of the columns beside the subject. */
export function ticketCell(column: ListColumn, ticket: TicketRow, look: RowLook): ReactNode {
  return (
    <td key={column} className={styles[column]}>
      {cellContent(column, ticket, look)}
    </td>
  );
}

function cellContent(column: ListColumn, ticket: TicketRow, look: RowLook): ReactNode {
  const { text, formats } = look;
  switch (column) {
    case 'updated':
      return timeText(
        { at: ticket.lastMessageAt, text: ticket.lastMessageText, none: text.none },
        formats,
        look.now,
      );
    case 'waiting':
      if (ticket.wait === null) return dash(look);
      return 'seconds' in ticket.wait ? formats.duration(ticket.wait.seconds) : <bdi>{ticket.wait.text}</bdi>;
    case 'author':
      return words(ticket.author, look);
    case 'status':
      return ticketStatusMark(ticket.status, ticket.unread, look.statuses);
    case 'number':
      return `#${ticket.id}`;
    case 'department':
      return words(ticket.department, look);
    case 'abuse':
      return ticket.isAbuse ? abuseMark(look) : dash(look);
  }
}

/** An abuse case is told apart by word and shape (features C19). */
export function abuseMark({ text }: RowLook): ReactNode {
  return (
    <span className={styles['abuseMark']}>
      <Icon name="flag" />
      {text.abuse}
    </span>
  );
}

function words(said: string | null, look: RowLook): ReactNode {
  return said === null ? dash(look) : <bdi>{said}</bdi>;
}

function dash({ text }: RowLook): ReactNode {
  return (
    <span role="img" aria-label={text.none}>
      –
    </span>
  );
}
