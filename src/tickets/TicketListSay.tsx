import type { ReactNode } from 'react';
import styles from './TicketListPage.module.css';

interface TicketListSayProps {
  title: string;
  body: string;
  role?: 'alert';
  children?: ReactNode;
}

/** What stands in the list's place when there are no rows. */
export function TicketListSay({ title, body, role, children }: TicketListSayProps) {
  return (
    <div className={styles['say']} role={role}>
      <h2>{title}</h2>
      <p>{body}</p>
      {children}
    </div>
  );
}
