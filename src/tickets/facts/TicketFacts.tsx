import { ticketText } from '../../i18n/en/ticket.ts';
import { useText } from '../../i18n/language.ts';
import type { Ticket } from '../../panel/readTicket.ts';
import { TicketStatusMark } from '../TicketStatusMark.tsx';
import { AbuseFacts } from '../abuse/AbuseFacts.tsx';
import { isAbuseTicket } from '../abuse/abuseTicket.ts';
import { KeepCopy } from '../copies/KeepCopy.tsx';
import { DetailsButton } from '../details/DetailsButton.tsx';
import { FactsList } from './FactsList.tsx';
import { useIsWide } from './useIsWide.ts';
import styles from './TicketFacts.module.css';

/**
 * What is known of the ticket: beside the thread where there is room, folded under the subject where there is not. A
 * deadline is never folded away.
 */
export function TicketFacts({ ticket }: { ticket: Ticket }) {
  const text = useText(ticketText);
  const isWide = useIsWide();
  return (
    <aside className={styles['facts']} aria-label={text.facts}>
      {isAbuseTicket(ticket) && <AbuseFacts ticket={ticket} />}
      {isWide ? (
        <>
          <FactsList ticket={ticket} />
          <div className={styles['details']}>
            <DetailsButton ticket={ticket} />
          </div>
          <KeepCopy ticket={ticket} />
        </>
      ) : (
        <details className={styles['fold']}>
          <summary className={styles['summary']}>
            <span>{text.facts}</span>
            <TicketStatusMark status={ticket.status} />
          </summary>
          <FactsList ticket={ticket} />
          <div className={styles['details']}>
            <DetailsButton ticket={ticket} />
          </div>
          <KeepCopy ticket={ticket} />
        </details>
      )}
    </aside>
  );
}
