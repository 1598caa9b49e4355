import { replyText } from '../../i18n/en/reply.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Reply } from './reply.ts';

/** Why the last press sent nothing. Where the customer may insist, the risk is said first (scenarios §3, step 6). */
export function PressNotice({ note, reply }: { note: NonNullable<Reply['note']>; reply: Reply }) {
  const text = useText(replyText);
  if (note === 'found') {
    return (
      <Notice tone="good" role="status" title={text.foundTitle}>
        {reply.leftOut && text.wentAlong(reply.leftOut.name)}
      </Notice>
    );
  }
  if (note === 'sentElsewhere') return <Notice tone="info" role="status" title={text.elsewhereTitle} />;
  const mayInsist = note !== 'otherWordsSent' && note !== 'filesMissing' && reply.text.trim() !== '';
  return (
    <Notice
      tone="lamp"
      role="alert"
      title={text[`${note}Title`]}
      actions={mayInsist && <Button onClick={reply.sendAnyway}>{text.insist}</Button>}
    >
      {text[`${note}Body`]}
    </Notice>
  );
}
