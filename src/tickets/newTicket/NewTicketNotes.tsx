import { newTicketText } from '../../i18n/en/newTicket.ts';
import { useFailureWords } from '../../i18n/failureWords.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import type { ReplyBox } from '../../outbox/replyBox.ts';
import type { Refusal, ReplyStage } from '../../outbox/replyMachine.ts';
import type { NewTicketState } from '../../outbox/useNewTicket.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PressNote } from './PressNote.tsx';

/** What has to be known of the draft before it is sent. */
export function NewTicketNotes({ box, state }: { box: ReplyBox; state: NewTicketState }) {
  const text = useText(newTicketText);
  return (
    <>
      {state.otherVersion !== null && (
        <Notice
          tone="lamp"
          role="status"
          title={text.otherTitle}
          actions={
            <>
              <Button onClick={box.takeOtherVersion}>{text.takeOther}</Button>
              <Button onClick={box.dismissOther}>{text.keepMine}</Button>
            </>
          }
        >
          {text.otherBody}
        </Notice>
      )}
      {state.storage === 'memory' && <Notice tone="lamp" title={text.notKept} />}
      {!state.isSending && state.note === null && <Returned stage={state.state} />}
      {state.note !== null && <PressNote note={state.note} insist={box.sendAnyway} />}
    </>
  );
}

/** Why a ticket that was sent is a draft again. */
function Returned({ stage }: { stage: ReplyStage }) {
  const text = useText(newTicketText);
  if (stage.name === 'rejected') return <Rejected refusal={stage.refusal} />;
  if (stage.name === 'notSent') {
    return (
      <Notice tone="bad" role="alert" title={text[`${stage.why}Title`]}>
        {text.notSentBody}
      </Notice>
    );
  }
  if (stage.name !== 'notFound') return null;
  return (
    <Notice tone="lamp" role="alert" title={text.notFoundTitle}>
      {text.notFoundBody}
    </Notice>
  );
}

function Rejected({ refusal }: { refusal: Refusal }) {
  const text = useText(newTicketText);
  const words = useFailureWords();
  const formats = useFormats();
  const { retryAfterSeconds } = refusal;
  const wait = retryAfterSeconds === null ? null : formats.duration(Math.ceil(retryAfterSeconds / 60) * 60);
  return (
    <Notice tone="bad" role="alert" title={text.rejectedTitle}>
      <p>
        <bdi>{words(refusal)}</bdi> {wait !== null && text.retryIn(wait)}
      </p>
      <p>{text.rejectedKept}</p>
    </Notice>
  );
}
