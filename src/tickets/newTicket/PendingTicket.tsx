import { Link } from '../../Link.tsx';
import { newTicketText } from '../../i18n/en/newTicket.ts';
import { useText } from '../../i18n/language.ts';
import type { Translated } from '../../i18n/section.ts';
import { leftOutOf } from '../../outbox/leftOut.ts';
import { parseNewTicket } from '../../outbox/newTicketText.ts';
import type { ReplyBox } from '../../outbox/replyBox.ts';
import type { ReplyAct, Stage } from '../../outbox/replyMachine.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { pendingFiles } from '../attach/attachParts.ts';
import { BrokenPart } from '../BrokenPart.tsx';

interface PendingTicketProps {
  act: ReplyAct;
  box: ReplyBox;
  isChecking: boolean;
}

/** One that left and whose answer was lost: its words and files, and what is known of it. */
export function PendingTicket({ act, box, isChecking }: PendingTicketProps) {
  const text = useText(newTicketText);
  const { stage } = act;
  const { subject = '', message = '' } = parseNewTicket(act.text).values;
  const isOpen = stage.name === 'cannotTell';
  return (
    <Notice
      tone="lamp"
      role="status"
      title={titleOf(act, text)}
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
      {act.files.length > 0 && (
        <pendingFiles.Page
          files={act.files}
          progress={null}
          leftOut={act.leftOut}
          onStop={box.cancelUpload}
          onLeaveOut={box.leaveOut}
          fallback={null}
          broken={BrokenPart}
        />
      )}
    </Notice>
  );
}

type Text = Translated<(typeof newTicketText)['english']>;

function titleOf(act: ReplyAct, text: Text): string {
  const { stage } = act;
  if (stage.name === 'cannotTell') return text.cannotTell;
  const leftOut = leftOutOf(act);
  if (leftOut) return text.stoppedFor(leftOut.name);
  return stage.name === 'unknown' && stage.why === 'stopped' ? text.stopped : text.unknown;
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
