import { useId } from 'react';
import { ticketText } from '../../i18n/en/ticket.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import { usePanelMinute } from '../../ui/clock.ts';
import { Icon } from '../../ui/Icon.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { BrokenPart } from '../BrokenPart.tsx';
import { Fact } from '../facts/FactsList.tsx';
import type { AbuseTicket } from './abuseTicket.ts';
import styles from './Abuse.module.css';

const abuseHelp = lazyPart(() => import('./AbuseHelp.tsx').then((module) => module.AbuseHelp));

/** Runs by the minute, by the panel's clock; past, it says since when (features C81). Never spoken by itself. */
function TimeLeft({ until }: { until: number }) {
  const text = useText(ticketText);
  const formats = useFormats();
  const left = until - usePanelMinute();
  const duration = formats.duration(Math.abs(left) / 1000);
  return (
    <span className={styles['left']} role="timer">
      {left > 0 ? text.deadlineLeft(duration) : text.deadlinePassed(duration)}
    </span>
  );
}

/**
 * The violation as the panel has it, and nothing beyond: a deadline is no time of suspension (features F29, N6). What it
 * means and what can be done comes in a part of its own.
 */
export function AbuseFacts({ ticket }: { ticket: AbuseTicket }) {
  const { abuse } = ticket;
  const text = useText(ticketText);
  const headingId = useId();
  return (
    <section className={styles['abuse']} aria-labelledby={headingId}>
      <h2 id={headingId}>
        <Icon name="flag" />
        {text.abuse}
      </h2>
      <dl>
        {abuse.deadlineAt !== null && <Deadline at={abuse.deadlineAt} />}
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
      <abuseHelp.Page
        ticket={ticket}
        fallback={<div className={styles['helpPlace']} />}
        broken={BrokenPart}
      />
    </section>
  );
}

function Deadline({ at }: { at: number }) {
  const text = useText(ticketText);
  const formats = useFormats();
  return (
    <Fact term={text.abuseDeadline}>
      <time dateTime={new Date(at).toISOString()}>{formats.fullDateTime(at)}</time>
      <TimeLeft until={at} />
    </Fact>
  );
}
