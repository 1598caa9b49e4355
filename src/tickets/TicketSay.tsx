import type { ReactNode } from 'react';
import { Link } from '../Link.tsx';
import { ticketText } from '../i18n/en/ticket.ts';
import { useFailureWords } from '../i18n/failureWords.ts';
import { useText } from '../i18n/language.ts';
import type { PanelFailure } from '../panel/failure.ts';
import { paths } from '../paths.ts';
import { Button, buttonClass } from '../ui/Button.tsx';
import styles from './TicketPage.module.css';

/** The same words for a ticket that never was and for another customer's (features C4). */
export function NoSuchTicket() {
  const text = useText(ticketText);
  return (
    <TicketSay title={text.missingTitle} body={text.missingBody}>
      <Link className={buttonClass({})} href={paths.tickets}>
        {text.toTickets}
      </Link>
    </TicketSay>
  );
}

/** Nothing could be read: why, and the ways on. */
export function TicketFailed({ failure, retry }: { failure: PanelFailure; retry: () => void }) {
  const text = useText(ticketText);
  const words = useFailureWords();
  if (failure.kind === 'notFound') return <NoSuchTicket />;
  const isDenied = failure.kind === 'denied';
  return (
    <TicketSay title={isDenied ? text.deniedTitle : text.failedTitle} body={words(failure)}>
      {!isDenied && (
        <Button kind="primary" onClick={retry}>
          {text.tryAgain}
        </Button>
      )}
      <Link className={buttonClass({})} href={paths.tickets}>
        {text.toTickets}
      </Link>
    </TicketSay>
  );
}

function TicketSay({ title, body, children }: { title: string; body: string; children: ReactNode }) {
  return (
    <div className={styles['say']} role="alert">
      <h1>{title}</h1>
      <p>{body}</p>
      <div className={styles['ways']}>{children}</div>
    </div>
  );
}
