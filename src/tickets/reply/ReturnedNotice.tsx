import { replyText } from '../../i18n/en/reply.ts';
import { useText } from '../../i18n/language.ts';
import type { ReplyStage } from '../../outbox/replyMachine.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RefusedNotice } from '../RefusedNotice.tsx';

/** Why the words are in the box again, and what can be done. Nothing for a plain draft. */
export function ReturnedNotice({ stage }: { stage: ReplyStage }) {
  const text = useText(replyText);
  if (stage.name === 'rejected') {
    return <RefusedNotice refusal={stage.refusal} text={text} kept={text.textIsHere} />;
  }
  if (stage.name === 'notSent') {
    return (
      <Notice tone="bad" role="alert" title={text[`${stage.why}Title`]}>
        {text[`${stage.why}Body`]}
      </Notice>
    );
  }
  if (stage.name !== 'notFound') return null;
  return (
    <Notice tone="lamp" role="alert" title={text.notFoundTitle}>
      <p>{text.notFoundBody(stage.checks.length)}</p>
      <p>{text.notFoundNext}</p>
    </Notice>
  );
}
