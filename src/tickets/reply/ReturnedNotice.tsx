import { replyText } from '../../i18n/en/reply.ts';
import { useText } from '../../i18n/language.ts';
import type { ReplyStage } from '../../outbox/replyMachine.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RefusedNotice } from '../RefusedNotice.tsx';

/**
 * Why the words are in the box again, and what can be done. Nothing for a plain draft. `leftOut` is the name of the file
 * that was left out of them.
 */
export function ReturnedNotice({ stage, leftOut }: { stage: ReplyStage; leftOut: string | null }) {
  const text = useText(replyText);
  const without = leftOut === null ? '' : text.leftOut(leftOut);
  if (stage.name === 'rejected') {
    return <RefusedNotice refusal={stage.refusal} text={text} kept={`${text.textIsHere} ${without}`} />;
  }
  if (stage.name === 'notSent') {
    return (
      <Notice tone="bad" role="alert" title={text[`${stage.why}Title`]}>
        {text[`${stage.why}Body`]} {without}
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
      <p>{text.notFoundBody(stage.checks.length)}</p>
      <p>{text.notFoundNext}</p>
    </Notice>
  );
}
