import type { ReactNode } from 'react';
import { statusMeaningText } from '../../i18n/en/statusMeaning.ts';
import { ticketText } from '../../i18n/en/ticket.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import type { Ticket } from '../../panel/readTicket.ts';
import { useCustomer } from '../../session/useCustomer.ts';
import { usePanelMinute } from '../../ui/clock.ts';
import { statusLook } from '../ticketStatus.ts';
import { TicketStatusMark } from '../TicketStatusMark.tsx';
import { IncidentsFact } from './IncidentsFact.tsx';
import { waitingSince, whoseTurn } from './whoseTurn.ts';
import styles from './TicketFacts.module.css';

/** Number, status and what comes next, who answers, about what, since when, at what cost (features C51). */
export function FactsList({ ticket }: { ticket: Ticket }) {
  const text = useText(ticketText);
  const means = useText(statusMeaningText);
  const formats = useFormats();
  const turn = whoseTurn(ticket.status.code);
  const turns = { customer: text.turnYours, support: text.turnSupport, nobody: text.turnNobody };
  return (
    <dl className={styles['panel']}>
      <Fact term={text.number}>{ticket.id}</Fact>
      <Fact term={text.status}>
        <TicketStatusMark status={ticket.status} />
        <span className={styles['means']}>{means[statusLook(ticket).words]}</span>
      </Fact>
      {turn && <Fact term={text.turn}>{turns[turn]}</Fact>}
      <Waiting ticket={ticket} />
      <Words term={text.department} words={ticket.departmentName} />
      <Words term={text.service} words={ticket.service} />
      {ticket.priorityInForce !== ticket.priority && (
        <Words term={text.priorityInForce} words={ticket.priorityInForce} />
      )}
      {ticket.createdAt !== null && (
        <Fact term={text.created}>
          <time
            dateTime={new Date(ticket.createdAt).toISOString()}
            title={formats.fullDateTime(ticket.createdAt)}
          >
            {formats.dateTime(ticket.createdAt)}
          </time>
        </Fact>
      )}
      <Fact term={text.cost}>
        <Cost fee={ticket.supportFee} />
      </Fact>
      <Fact term={text.incidents}>
        <IncidentsFact ticket={ticket} />
      </Fact>
    </dl>
  );
}

/** Not from the last update but from the thread: the first message that has had no answer. */
function Waiting({ ticket }: { ticket: Ticket }) {
  const text = useText(ticketText);
  const formats = useFormats();
  const now = usePanelMinute();
  const since = waitingSince(ticket.status.code, ticket.thread);
  if (since === null) return null;
  return <Fact term={text.waiting}>{formats.duration((now - since) / 1000)}</Fact>;
}

/** In the account's currency where the amount names none (features F22); what is not said is never 0.00. */
function Cost({ fee }: { fee: Ticket['supportFee'] }) {
  const text = useText(ticketText);
  const formats = useFormats();
  const currency = useCustomer()?.balance?.currency ?? null;
  return fee === null ? text.notSaid : formats.money(fee.minor, fee.currency ?? currency);
}

/** What the panel does not name is not shown. */
function Words({ term, words }: { term: string; words: string | null }) {
  if (words === null) return null;
  return (
    <Fact term={term}>
      <bdi>{words}</bdi>
    </Fact>
  );
}

export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
