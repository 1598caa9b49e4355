import { ticketText } from '../i18n/en/ticket.ts';
import { useText } from '../i18n/language.ts';
import type { TicketId } from '../panel/domain.ts';
import type { Ticket } from '../panel/readTicket.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { BackLink } from './BackLink.tsx';
import { TicketStatusMark } from './TicketStatusMark.tsx';
import styles from './TicketPage.module.css';

interface TicketHeadProps {
  id: TicketId;
  /** Null while it is being read. */
  ticket: Ticket | null;
  backHref: string;
}

/** The subject and the number. The heading is there from the start and only changes its words. */
export function TicketHead({ id, ticket, backHref }: TicketHeadProps) {
  const text = useText(ticketText);
  return (
    <div className={styles['head']}>
      <BackLink href={backHref}>{text.back}</BackLink>
      <h1 className={styles['title']} tabIndex={-1}>
        <Subject id={id} ticket={ticket} />
      </h1>
      <div className={styles['meta']}>
        {ticket ? <TicketStatusMark status={ticket.status} /> : <Skeleton size="words" />}
      </div>
    </div>
  );
}

function Subject({ id, ticket }: Omit<TicketHeadProps, 'backHref'>) {
  const text = useText(ticketText);
  if (ticket === null) {
    return (
      <>
        <VisuallyHidden>{text.untitled(id)}</VisuallyHidden>
        <Skeleton size="half" />
      </>
    );
  }
  if (ticket.subject.trim() === '') return text.untitled(id);
  return (
    <>
      <bdi dir="auto">{ticket.subject}</bdi> <span className={styles['number']}>#{id}</span>
    </>
  );
}
