import { useId } from 'react';
import { ticketText } from '../../i18n/en/ticket.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import type { Ticket } from '../../panel/readTicket.ts';
import { usePanelMinute } from '../../ui/clock.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Fact } from './FactsList.tsx';
import styles from './TicketFacts.module.css';

/** Runs by the minute, by the panel's clock; past, it says since when (features C81). */
function TimeLeft({ until }: { until: number }) {
  const text = useText(ticketText);
  const formats = useFormats();
  const left = until - usePanelMinute();
  const duration = formats.duration(Math.abs(left) / 1000);
  return (
    <span className={styles['left']}>
      {left > 0 ? text.deadlineLeft(duration) : text.deadlinePassed(duration)}
    </span>
  );
}

/** The violation as the panel has it, and nothing beyond: a deadline is no time of suspension (features F29, N6). */
export function AbuseFacts({ abuse }: { abuse: NonNullable<Ticket['abuse']> }) {
  const text = useText(ticketText);
  const formats = useFormats();
  const headingId = useId();
  return (
    <section className={styles['abuse']} aria-labelledby={headingId}>
      <h2 id={headingId}>
        <Icon name="flag" />
        {text.abuse}
      </h2>
      <dl>
        {abuse.deadlineAt !== null && (
          <Fact term={text.abuseDeadline}>
            <time dateTime={new Date(abuse.deadlineAt).toISOString()}>
              {formats.fullDateTime(abuse.deadlineAt)}
            </time>
            <TimeLeft until={abuse.deadlineAt} />
          </Fact>
        )}
        {abuse.action !== null && (
          <Fact term={text.abuseAction}>
            <bdi>{abuse.action}</bdi>
          </Fact>
        )}
        {abuse.score !== null && <Fact term={text.abuseScore}>{abuse.score}</Fact>}
        {abuse.comment !== null && (
          <Fact term={text.abuseComment}>
            <bdi className={styles['comment']}>{abuse.comment}</bdi>
          </Fact>
        )}
      </dl>
    </section>
  );
}
