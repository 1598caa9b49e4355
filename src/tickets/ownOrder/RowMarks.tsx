import { ownOrderText } from '../../i18n/en/ownOrder.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketRow } from '../../panel/listTickets.ts';
import { useMinute } from '../../ui/clock.ts';
import { LineDrawing } from '../../ui/Icon.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { labelShape } from './labelShape.ts';
import { MoreButton } from './MoreButton.tsx';
import { asleepUntil, ownTicket } from './ownOrder.ts';
import type { OwnTicket } from './ownOrder.ts';
import { useOwnOrder } from './useOwnOrder.ts';
import { useSnoozeWords } from './useSnoozeWords.ts';
import styles from './RowMarks.module.css';

/** More labels would leave no room for the subject. */
const MAX_SHOWN = 2;

/** Behind a row's subject: what the customer has made of the ticket on this device, and the way to more of it. */
export function RowMarks({ ticket }: { ticket: TicketRow }) {
  const own = ownTicket(useOwnOrder().order, ticket.id);
  return (
    <>
      {own && <OwnMarks own={own} ticket={ticket} />}
      <MoreButton ticket={ticket} />
    </>
  );
}

function OwnMarks({ own, ticket }: { own: OwnTicket; ticket: TicketRow }) {
  const text = useText(ownOrderText);
  const words = useSnoozeWords();
  const until = asleepUntil(own, ticket, useMinute());
  const more = own.labels.length - MAX_SHOWN;
  return (
    <span className={styles['marks']} data-asleep={until === null ? undefined : ''}>
      {own.pinned !== null && (
        <span className={styles['mark']} role="img" aria-label={text.pinned} title={text.pinned}>
          <LaterIcon name="pin" />
        </span>
      )}
      {own.labels.slice(0, MAX_SHOWN).map((label) => (
        <Label key={label} label={label} />
      ))}
      {more > 0 && (
        <span className={styles['mark']} title={own.labels.slice(MAX_SHOWN).join(', ')}>
          {text.moreLabels(more)}
        </span>
      )}
      {until !== null && <Snoozed words={text.snoozedUntil(words(until))} />}
    </span>
  );
}

function Snoozed({ words }: { words: string }) {
  return (
    <span className={styles['mark']} role="img" aria-label={words} title={words}>
      <LaterIcon name="moon" />
      <span className={styles['words']}>{words}</span>
    </span>
  );
}

function Label({ label }: { label: string }) {
  const words = useText(ownOrderText).label(label);
  return (
    <span className={styles['label']} role="img" aria-label={words} title={words}>
      <LineDrawing path={labelShape(label)} />
      <bdi dir="auto">{label}</bdi>
    </span>
  );
}
