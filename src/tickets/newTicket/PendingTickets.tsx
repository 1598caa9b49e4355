import { Link } from '../../Link.tsx';
import { newTicketText } from '../../i18n/en/newTicket.ts';
import { useText } from '../../i18n/language.ts';
import { parseNewTicket } from '../../outbox/newTicketText.ts';
import type { ReplyBox } from '../../outbox/replyBox.ts';
import type { ReplyAct, Stage } from '../../outbox/replyMachine.ts';
import type { NewTicketState } from '../../outbox/useNewTicket.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './NewTicketPage.module.css';

interface PendingTicketsProps {
  box: ReplyBox;
  state: NewTicketState;
}

/** Tickets that left and whose answer was lost: their words, and what is known of them. */
export function PendingTickets({ box, state }: PendingTicketsProps) {
  const text = useText(newTicketText);
  const lost = state.undecided.filter(({ stage }) => stage.name !== 'sending');
  if (lost.length === 0) return null;
  return (
    <section className={styles['pending']} aria-label={text.pending}>
      {lost.map((act) => (
        <PendingTicket key={act.actId} act={act} box={box} isChecking={state.isChecking} />
      ))}
    </section>
  );
}

function PendingTicket({ act, box, isChecking }: { act: ReplyAct; box: ReplyBox; isChecking: boolean }) {
  const text = useText(newTicketText);
  const { stage } = act;
  const { subject = '', message = '' } = parseNewTicket(act.text).values;
  const isOpen = stage.name === 'cannotTell';
  return (
    <Notice
      tone="lamp"
      role="status"
      title={isOpen ? text.cannotTell : text.unknown}
      actions={
        isOpen ? (
          <Candidates stage={stage} box={box} />
        ) : (
          <Button onClick={box.checkAgain} aria-disabled={isChecking}>
            {isChecking ? text.checking : text.checkNow}
          </Button>
        )
      }
    >
      {stage.name === 'unknown' && stage.checks.length > 0 && <p>{text.unknownRead}</p>}
      {stage.name === 'unknown' && stage.readFailure !== null && <p>{text.checkFailed}</p>}
      <p>
        <strong dir="auto">{subject}</strong>
      </p>
      <p dir="auto">{message.slice(0, 200)}</p>
    </Notice>
  );
}

function Candidates({ stage, box }: { stage: Stage<'cannotTell'>; box: ReplyBox }) {
  const text = useText(newTicketText);
  return (
    <>
      {stage.candidates.map((id) => (
        <span key={id}>
          <Button onClick={() => box.choose(id)}>{text.candidate(id)}</Button>{' '}
          <Link href={paths.ticket(id)}>#{id}</Link>
        </span>
      ))}
      <Button kind="quiet" onClick={() => box.choose(null)}>
        {text.noneOfThem}
      </Button>
    </>
  );
}
