import { useRef } from 'react';
import { ownOrderText } from '../../i18n/en/ownOrder.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketRow } from '../../panel/listTickets.ts';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { rowMenu, useIsMenuOf } from './rowMenu.ts';
import styles from './RowMarks.module.css';

/** Opens the row's menu: seen while one is at the row, on a phone always. */
export function MoreButton({ ticket }: { ticket: TicketRow }) {
  const text = useText(ownOrderText);
  const isOpen = useIsMenuOf(ticket.id);
  // A press beside an open menu closes it, also where it is a press on this button.
  const wasOpen = useRef(false);
  return (
    <button
      type="button"
      className={styles['more']}
      aria-label={text.more(ticket.id)}
      title={text.more(ticket.id)}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onPointerDown={(event) => {
        // A press on the row would ask for its ticket, and so take the mark of an unread one away.
        event.stopPropagation();
        wasOpen.current = isOpen;
      }}
      onClick={(event) => {
        if (wasOpen.current) rowMenu.close();
        else rowMenu.open(ticket, event.currentTarget);
        wasOpen.current = false;
      }}
    >
      <LaterIcon name="dots" />
    </button>
  );
}
