import { detailsText } from '../../i18n/en/details.ts';
import { useText } from '../../i18n/language.ts';
import type { ReplyBox } from '../../outbox/replyBox.ts';
import { useHasOtherVersion, useIsKept } from '../../outbox/useDetails.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** What has to be known of how the changes are kept: another tab's stand beside them, or nothing can be stored. */
export function KeptNotes({ box }: { box: ReplyBox }) {
  const text = useText(detailsText);
  const hasOther = useHasOtherVersion(box);
  const isKept = useIsKept(box);
  return (
    <>
      {hasOther && (
        <Notice
          tone="lamp"
          role="status"
          title={text.otherTitle}
          actions={
            <>
              <Button onClick={box.takeOtherVersion}>{text.takeOther}</Button>
              <Button onClick={box.dismissOther}>{text.keepThese}</Button>
            </>
          }
        >
          {text.otherBody}
        </Notice>
      )}
      {!isKept && <Notice tone="lamp" title={text.notKept} />}
    </>
  );
}
