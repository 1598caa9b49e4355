import { useFailureWords } from '../i18n/failureWords.ts';
import { useFormats } from '../i18n/formats.ts';
import type { Refusal } from '../outbox/replyMachine.ts';
import { Notice } from '../ui/Notice.tsx';

interface RefusedNoticeProps {
  refusal: Refusal;
  text: { rejectedTitle: string; retryIn: (time: string) => string };
  /** What is safe, and what can be done. */
  kept: string;
}

/** What the panel did not take, by its own reason; where it asks to wait, for how long (S041, S042). */
export function RefusedNotice({ refusal, text, kept }: RefusedNoticeProps) {
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
      <p>{kept}</p>
    </Notice>
  );
}
