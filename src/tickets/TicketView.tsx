import { useRef } from 'react';
import { ticketText } from '../i18n/en/ticket.ts';
import { useFailureWords } from '../i18n/failureWords.ts';
import { useFormats } from '../i18n/formats.ts';
import { useText } from '../i18n/language.ts';
import type { PanelFailure } from '../panel/failure.ts';
import type { Ticket } from '../panel/readTicket.ts';
import { useCustomer } from '../session/useCustomer.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useTicketNews } from './current/useTicketNews.ts';
import { TicketFacts } from './facts/TicketFacts.tsx';
import { QuoteTarget } from './quote/quoteTarget.ts';
import { composerHint } from './reply/composerHint.ts';
import { ReplyArea } from './reply/ReplyArea.tsx';
import { SettlePlace } from './settle/SettlePlace.tsx';
import { Thread } from './thread/Thread.tsx';
import styles from './TicketPage.module.css';

type Stale = { failure: PanelFailure; since: number; retry: () => void };

/** A ticket that has been read: facts, conversation, reply. */
export function TicketView({ ticket, stale }: { ticket: Ticket; stale: Stale | null }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useTicketNews(ticket);
  return (
    <QuoteTarget value={composerHint(ticket) === 'impossible' ? null : box}>
      <TicketFacts ticket={ticket} />
      <div className={styles['column']}>
        {stale && <StaleNotice {...stale} />}
        <Thread ticket={ticket} />
        <SettlePlace ticket={ticket} />
        <ReplyArea ticket={ticket} box={box} />
      </div>
    </QuoteTarget>
  );
}

function StaleNotice({ failure, since, retry }: Stale) {
  const text = useText(ticketText);
  const words = useFailureWords();
  const formats = useFormats();
  const isKnown = useCustomer() !== null;
  return (
    <Notice
      tone="lamp"
      role="status"
      title={text.stale(formats.dateTime(since))}
      actions={<Button onClick={retry}>{text.tryAgain}</Button>}
    >
      {words(failure)} {!isKnown && text.readOnlyCopy}
    </Notice>
  );
}
