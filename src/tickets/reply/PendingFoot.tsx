import { replyText } from '../../i18n/en/reply.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import { leftOutOf } from '../../outbox/leftOut.ts';
import type { ReplyAct, Stage } from '../../outbox/replyMachine.ts';
import type { ThreadEntry } from '../../panel/readTicket.ts';
import { Button } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Reply } from './reply.ts';
import styles from './PendingReply.module.css';

interface PendingFootProps {
  act: ReplyAct;
  reply: Reply;
  thread: readonly ThreadEntry[];
}

/** In words where a reply is: patience where it is being looked for, never failure before it is known. */
export function PendingFoot({ act, reply, thread }: PendingFootProps) {
  const text = useText(replyText);
  const { stage } = act;
  const leftOut = leftOutOf(act)?.name ?? null;
  if (stage.name === 'unknown') return <Unknown stage={stage} leftOut={leftOut} reply={reply} />;
  if (stage.name === 'cannotTell') return <CannotTell stage={stage} reply={reply} thread={thread} />;
  if (stage.name === 'delivered') return <Delivered stage={stage} leftOut={leftOut} />;
  return (
    <p className={styles['foot']}>
      <span className={styles['pulse']} aria-hidden="true" />
      {text.sending}
    </p>
  );
}

interface UnknownProps {
  stage: Stage<'unknown'>;
  /** Name of the file that it was stopped for. */
  leftOut: string | null;
  reply: Reply;
}

function Unknown({ stage, leftOut, reply }: UnknownProps) {
  const text = useText(replyText);
  const looked = stage.checks.length;
  return (
    <div className={styles['foot']}>
      <span className={styles['pulse']} aria-hidden="true" />
      <p className={styles['words']}>
        {leftOut === null ? text[stage.why === 'stopped' ? 'stopped' : 'unknown'] : text.stoppedFor(leftOut)}{' '}
        {looked > 0 && text.checks(looked)} {stage.readFailure !== null && text.checkFailed}
      </p>
      <Button onClick={reply.checkAgain} aria-disabled={reply.isChecking}>
        {reply.isChecking ? text.checking : text.checkNow}
      </Button>
    </div>
  );
}

interface CannotTellProps {
  stage: Stage<'cannotTell'>;
  reply: Reply;
  thread: readonly ThreadEntry[];
}

/** The words are equal, so the time tells the candidates apart. */
function CannotTell({ stage, reply, thread }: CannotTellProps) {
  const text = useText(replyText);
  const formats = useFormats();
  const isAsked = reply.state === stage;
  const timeOf = (id: string) => thread.find((entry) => entry.id === id)?.postedAt ?? null;
  return (
    <div className={styles['foot']}>
      <p className={styles['words']}>{text.cannotTell}</p>
      {isAsked && (
        <span className={styles['candidates']}>
          {stage.candidates.map((id) => {
            const at = timeOf(id);
            return (
              <Button key={id} onClick={() => reply.choose(id)}>
                {at === null ? text.candidateUndated : text.candidate(formats.dateTime(at))}
              </Button>
            );
          })}
          <Button kind="quiet" onClick={() => reply.choose(null)}>
            {text.noneOfThem}
          </Button>
        </span>
      )}
    </div>
  );
}

function Delivered({ stage, leftOut }: { stage: Stage<'delivered'>; leftOut: string | null }) {
  const text = useText(replyText);
  const formats = useFormats();
  const now = useMinute();
  const words = { answered: text.delivered, found: text.found, chosen: text.chosen }[stage.how];
  return (
    <p className={styles['done']}>
      <Icon name="tick" />
      {words(formats.relativeTime(stage.at, now))}
      {leftOut !== null && ` ${text.wentAlong(leftOut)}`}
    </p>
  );
}
