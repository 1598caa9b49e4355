import type { ReactNode } from 'react';
import { Link } from '../../Link.tsx';
import { listText } from '../../i18n/en/list.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketId } from '../../panel/domain.ts';
import type { TicketRow } from '../../panel/listTickets.ts';
import { paths } from '../../paths.ts';
import { TimeText } from '../../ui/TimeText.tsx';
import { TicketStatusMark } from '../TicketStatusMark.tsx';
import styles from './Top.module.css';

interface TopTicketProps {
  id: TicketId;
  subject: string;
  /** What the panel says of it; null where that is not known. */
  row: TicketRow | null;
  /** What selects it, where it can be. */
  box?: ReactNode;
  /** What can be done with it. */
  act?: ReactNode;
  /** Why it is here, where that is to be said. */
  children: ReactNode;
}

/** A ticket above the list. Only the press on its link asks for it: reading would take its mark away. */
export function TopTicket({ id, subject, row, box, act, children }: TopTicketProps) {
  const text = useText(listText);
  return (
    <li className={styles['ticket']} data-boxed={box === undefined ? undefined : ''}>
      {box}
      <div className={styles['what']}>
        <Link className={styles['link']} href={paths.ticket(id)}>
          <bdi dir="auto">{subject}</bdi>
        </Link>
        <p className={styles['why']}>
          #{id} {children}
        </p>
      </div>
      {row && (
        <div className={styles['state']}>
          <TicketStatusMark status={row.status} unread={row.unread} />
          <span className={styles['time']}>
            <TimeText at={row.lastMessageAt} text={row.lastMessageText} none={text.none} />
          </span>
        </div>
      )}
      {act}
    </li>
  );
}
