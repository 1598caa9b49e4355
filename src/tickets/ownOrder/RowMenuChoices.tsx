import { useState } from 'react';
import { listText } from '../../i18n/en/list.ts';
import { ownOrderText } from '../../i18n/en/ownOrder.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketRow } from '../../panel/listTickets.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { HeavyProvider } from '../../ui/HeavyProvider.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LabelChoices } from './LabelChoices.tsx';
import { MAX_OWN, ownTicket, pin, unpin } from './ownOrder.ts';
import type { OwnOrder } from './ownOrder.ts';
import { SnoozeChoices } from './SnoozeChoices.tsx';
import { useOwnOrder } from './useOwnOrder.ts';
import styles from './RowMenu.module.css';

interface RowMenuChoicesProps {
  ticket: TicketRow;
  close: () => void;
}

/** What a customer can make of a ticket on this device: pin, snooze, label (features N16). */
export function RowMenuChoices({ ticket, close }: RowMenuChoicesProps) {
  const text = useText(ownOrderText);
  const untitled = useText(listText).untitled(ticket.id);
  const { order, keep } = useOwnOrder();
  const [isFull, setFull] = useState(false);
  const own = ownTicket(order, ticket.id);
  const isPinned = own !== undefined && own.pinned !== null;

  /** Keeps the new order; null is one for which there is no room. Gives whether it was kept. */
  const change = (next: OwnOrder | null) => {
    setFull(next === null);
    if (next) keep?.(next);
    return next !== null;
  };
  const done = (isKept: boolean, words: string) => {
    if (!isKept) return;
    close();
    announce(words);
  };
  const togglePin = () =>
    isPinned
      ? done(change(unpin(order, ticket.id)), text.unpinnedNow(ticket.id))
      : done(change(pin(order, ticket)), text.pinnedNow(ticket.id));
  return (
    <HeavyProvider>
      <>
        <h2 className={styles['title']}>
          #{ticket.id} <bdi dir="auto">{ticket.subject === '' ? untitled : ticket.subject}</bdi>
        </h2>
        <p className={styles['hint']}>{text.onThisDevice}</p>
        {isFull && <Notice tone="bad" role="alert" title={text.full(MAX_OWN)} />}
        <Button kind="quiet" className={styles['choice']} onClick={togglePin}>
          <LaterIcon name="pin" />
          {isPinned ? text.unpin : text.pin}
        </Button>
        <SnoozeChoices ticket={ticket} order={order} change={change} done={done} />
        <LabelChoices ticket={ticket} order={order} change={change} />
      </>
    </HeavyProvider>
  );
}
