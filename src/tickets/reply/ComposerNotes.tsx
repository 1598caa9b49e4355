import { replyText } from '../../i18n/en/reply.ts';
import { useText } from '../../i18n/language.ts';
import { Notice } from '../../ui/Notice.tsx';
import { OtherVersion } from './OtherVersion.tsx';
import { PressNotice } from './PressNotice.tsx';
import type { Reply } from './reply.ts';
import { ReturnedNotice } from './ReturnedNotice.tsx';
import styles from './Composer.module.css';

/** What has to be known of the words in the box before they are sent, nearest to them what came last. */
export function ComposerNotes({ reply, id }: { reply: Reply; id: string }) {
  const text = useText(replyText);
  const { otherVersion, note, state } = reply;
  return (
    <div id={id} className={styles['notes']}>
      {otherVersion !== null && <OtherVersion version={otherVersion} reply={reply} />}
      {reply.storage === 'memory' && reply.text !== '' && <Notice tone="lamp" title={text.notKept} />}
      {!reply.isSending && note === null && (
        <ReturnedNotice stage={state} leftOut={reply.leftOut?.name ?? null} />
      )}
      {note !== null && <PressNotice note={note} reply={reply} />}
    </div>
  );
}
