import { useRef } from 'react';
import type { RefObject } from 'react';
import { newTicketText } from '../../i18n/en/newTicket.ts';
import { useText } from '../../i18n/language.ts';
import type { ReplyBox } from '../../outbox/replyBox.ts';
import type { NewTicketState } from '../../outbox/useNewTicket.ts';
import { useFocusAfter } from '../useFocusAfter.ts';
import { PendingTicket } from './PendingTicket.tsx';
import { useFocusAfterStop } from './useFocusAfterStop.ts';
import styles from './NewTicketPage.module.css';

interface PendingTicketsProps {
  box: ReplyBox;
  state: NewTicketState;
}

/** Tickets that left and whose answer was lost. */
export function PendingTickets({ box, state }: PendingTicketsProps) {
  const place = useRef<HTMLElement>(null);
  useFocusAfterStop(state, place);
  const isAny = state.undecided.some(({ stage }) => stage.name !== 'sending');
  return isAny && <Pending place={place} box={box} state={state} />;
}

function Pending({ place, box, state }: PendingTicketsProps & { place: RefObject<HTMLElement | null> }) {
  const text = useText(newTicketText);
  useFocusAfter(place);
  const lost = state.undecided.filter(({ stage }) => stage.name !== 'sending');
  return (
    <section ref={place} tabIndex={-1} className={styles['pending']} aria-label={text.pending}>
      {lost.map((act) => (
        <PendingTicket key={act.actId} act={act} box={box} isChecking={state.isChecking} />
      ))}
    </section>
  );
}
