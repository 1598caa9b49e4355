import { newTicketText } from '../../i18n/en/newTicket.ts';
import { useText } from '../../i18n/language.ts';
import type { ReplyBox } from '../../outbox/replyBox.ts';
import type { ReplyStage } from '../../outbox/replyMachine.ts';
import type { NewTicketState } from '../../outbox/useNewTicket.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RefusedNotice } from '../RefusedNotice.tsx';
import { OtherDrafts } from './OtherDrafts.tsx';
import { PressNote } from './PressNote.tsx';

/** What has to be known of the draft before it is sent. */
export function NewTicketNotes({ box, state }: { box: ReplyBox; state: NewTicketState }) {
  const text = useText(newTicketText);
  return (
    <>
      <OtherDrafts box={box} state={state} />
      {state.storage === 'memory' && <Notice tone="lamp" title={text.notKept} />}
      {!state.isSending && state.note === null && (
        <Returned stage={state.state} leftOut={state.leftOut?.name ?? null} />
      )}
      {state.note !== null && (
        <PressNote note={state.note} leftOut={state.leftOut?.name ?? null} insist={box.sendAnyway} />
      )}
    </>
  );
}

/** Why a ticket that was sent is a draft again. */
function Returned({ stage, leftOut }: { stage: ReplyStage; leftOut: string | null }) {
  const text = useText(newTicketText);
  const without = leftOut === null ? '' : text.leftOut(leftOut);
  if (stage.name === 'rejected') {
    return <RefusedNotice refusal={stage.refusal} text={text} kept={`${text.rejectedKept} ${without}`} />;
  }
  if (stage.name === 'notSent') {
    return (
      <Notice tone="bad" role="alert" title={text[`${stage.why}Title`]}>
        {text.notSentBody} {without}
      </Notice>
    );
  }
  if (stage.name !== 'notFound') return null;
  return (
    <Notice
      tone="lamp"
      role="alert"
      title={leftOut === null ? text.notFoundTitle : `${without} ${text.sendTheRest}`}
    >
      {text.notFoundBody}
    </Notice>
  );
}
