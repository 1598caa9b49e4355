import { useFailureWords } from '../../i18n/failureWords.ts';
import { replyText } from '../../i18n/en/reply.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import type { Refusal, ReplyStage } from '../../outbox/replyMachine.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Why the words are in the box again, and what can be done. Nothing for a plain draft. */
export function ReturnedNotice({ stage }: { stage: ReplyStage }) {
  const text = useText(replyText);
  if (stage.name === 'rejected') return <Rejected refusal={stage.refusal} />;
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

/** The panel's own reason; where it asks to wait, for how long (S041, S042). */
function Rejected({ refusal }: { refusal: Refusal }) {
  const text = useText(replyText);
  const words = useFailureWords();
  const formats = useFormats();
  const { retryAfterSeconds } = refusal;
  // Whole minutes are what is shown: a shorter wait is one of them.
  const wait = retryAfterSeconds === null ? null : formats.duration(Math.ceil(retryAfterSeconds / 60) * 60);
  return (
    <Notice tone="bad" role="alert" title={text.rejectedTitle}>
      <p>
        <bdi>{words(refusal)}</bdi> {wait !== null && text.retryIn(wait)}
      </p>
      <p>{text.textIsHere}</p>
    </Notice>
  );
}
