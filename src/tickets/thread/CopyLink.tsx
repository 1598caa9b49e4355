import { threadText } from '../../i18n/en/thread.ts';
import { useText } from '../../i18n/language.ts';
import type { MessageId } from '../../panel/domain.ts';
import { announce } from '../../ui/announcer.ts';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { hashOf } from './messageAddress.ts';
import styles from './Thread.module.css';

/** Copies the address that leads to this message, and puts it into the address bar: from there it can always be had. */
export function CopyLink({ messageId }: { messageId: MessageId }) {
  const text = useText(threadText);

  async function copy(): Promise<void> {
    history.replaceState(history.state, '', hashOf(messageId));
    try {
      await navigator.clipboard.writeText(location.href);
      announce(text.linkCopied);
    } catch {
      announce(text.linkInAddress);
    }
  }

  return (
    <button
      type="button"
      className={styles['link']}
      aria-label={text.copyLink}
      title={text.copyLink}
      onClick={() => void copy()}
    >
      <LaterIcon name="link" />
    </button>
  );
}
