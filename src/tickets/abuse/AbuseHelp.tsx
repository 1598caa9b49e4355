import { abuseText } from '../../i18n/en/abuse.ts';
import { useText } from '../../i18n/language.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { consequence } from './consequence.ts';
import { StatementButton } from './StatementButton.tsx';
import type { AbuseTicket } from './abuseTicket.ts';
import styles from './AbuseHelp.module.css';

/** What may happen to which service, and what to do first (features N6, C80, C82): only from what the panel gave. */
export function AbuseHelp({ ticket }: { ticket: AbuseTicket }) {
  const text = useText(abuseText);
  const { actionKind, deadlineAt } = ticket.abuse;
  return (
    <div className={styles['help']}>
      <p>{consequence(text, ticket)}</p>
      {deadlineAt !== null && <p>{text.deadlineOnly}</p>}
      <div className={styles['acts']}>
        <StatementButton ticketId={ticket.id} />
        {deadlineAt !== null && <CalendarButton ticket={ticket} deadlineAt={deadlineAt} />}
      </div>
      <details className={styles['what']}>
        <summary>{text.whatIsThis}</summary>
        <p>{text.registered}</p>
        {actionKind && <p>{text[`${actionKind}Means`]}</p>}
        <p>{text.whatToDo}</p>
      </details>
    </div>
  );
}
