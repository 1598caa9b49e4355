import { useId } from 'react';
import { selectionText } from '../../i18n/en/selection.ts';
import { settleText } from '../../i18n/en/settle.ts';
import { useText } from '../../i18n/language.ts';
import type { CustomerId } from '../../panel/domain.ts';
import type { Ticket } from '../../panel/readTicket.ts';
import { useCustomer } from '../../session/useCustomer.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ArchiveAccounts } from '../archive/ArchiveAccounts.tsx';
import { answerToThank, obstacleOf } from './obstacle.ts';
import { ThanksAccount } from './ThanksAccount.tsx';
import { useHere } from './useHere.ts';
import { useSettle } from './useSettle.ts';
import styles from './Settle.module.css';

/** Where the conversation ends: putting the ticket away, and what came of that. */
export function SettleArea({ ticket }: { ticket: Ticket }) {
  const customer = useCustomer();
  if (customer === null) return null;
  return (
    <div className={styles['settle']}>
      <ArchiveAccounts customerId={customer.id} ticketId={ticket.id} />
      <ThanksAccount ticketId={ticket.id} />
      <SettleButtons customerId={customer.id} ticket={ticket} />
    </div>
  );
}

/**
 * Archive from here, with the list's hold and Undo (features C53), and "Thanks, solved" (N13). The customer stays: what
 * was read stays to be read, what comes of it is told in its place, and the list is one press away.
 */
function SettleButtons({ customerId, ticket }: { customerId: CustomerId; ticket: Ticket }) {
  const text = useText(settleText);
  const { archive: archiveWords, partFailed } = useText(selectionText);
  const id = useId();
  const { hasDraft, ...here } = useHere(customerId, ticket.id);
  const { archive, hasFailed } = useSettle(ticket);
  const obstacle = obstacleOf(ticket, here);
  const thanked = answerToThank(ticket.thread);
  const reason = obstacle ? text[obstacle] : hasDraft ? text.draftStays : text.what;
  return (
    <section className={styles['ways']} aria-label={text.title}>
      {thanked !== null && obstacle !== 'isArchived' && (
        <Button
          aria-disabled={obstacle !== null}
          aria-describedby={`${id}thanks ${id}why`}
          onClick={() => void archive(thanked)}
        >
          <LaterIcon name="thumbUp" />
          {text.thanks}
        </Button>
      )}
      <Button
        aria-disabled={obstacle !== null}
        aria-describedby={`${id}why`}
        onClick={() => void archive(null)}
      >
        <Icon name="box" />
        {archiveWords}
      </Button>
      <p className={styles['why']}>
        {thanked !== null && obstacle === null && <span id={`${id}thanks`}>{text.thanksWhat} </span>}
        <span id={`${id}why`}>{reason}</span>
      </p>
      {hasFailed && <Notice tone="bad" role="alert" title={partFailed} />}
    </section>
  );
}
