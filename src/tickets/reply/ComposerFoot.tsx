import type { RefObject } from 'react';
import { replyText } from '../../i18n/en/reply.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { Icon } from '../../ui/Icon.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { HeldFoot } from './HeldFoot.tsx';
import type { Reply } from './reply.ts';
import styles from './Composer.module.css';

interface ComposerFootProps {
  reply: Reply;
  hint: string;
  hintId: string;
  box: RefObject<HTMLTextAreaElement | null>;
}

/** What sending does and costs, where the words are kept, and the press. */
export function ComposerFoot({ reply, hint, hintId, box }: ComposerFootProps) {
  const text = useText(replyText);
  return (
    <div className={styles['foot']}>
      {reply.held ? (
        <HeldFoot held={reply.held} reply={reply} box={box} />
      ) : (
        <div className={styles['meta']}>
          <span id={hintId}>{hint}</span>
          <Kept reply={reply} />
          <span className={styles['keys']}>{isApple() ? text.sendKeysMac : text.sendKeys}</span>
        </div>
      )}
      <Button
        kind="primary"
        type="submit"
        className={styles['send']}
        aria-disabled={reply.isSending}
        // Focus stays in the box: a phone's keyboard does not go under the finger, nor at a double click.
        onMouseDown={(event) => event.preventDefault()}
      >
        <LaterIcon name="send" />
        {text.send}
      </Button>
    </div>
  );
}

/** What became of the last reply as long as that matters, else how safe the words in the box are. */
function Kept({ reply }: { reply: Reply }) {
  const text = useText(replyText);
  const formats = useFormats();
  const now = useMinute();
  const { state, savedAt } = reply;
  if (reply.isSending) return <span>{text.sending}</span>;
  if (state.name === 'unknown') return <span>{text.stillLooking}</span>;
  if (state.name === 'cannotTell') return <span>{text.whichOne}</span>;
  if (state.name === 'delivered' && reply.text === '') {
    const words = { answered: text.delivered, found: text.found, chosen: text.chosen }[state.how];
    return (
      <span className={styles['delivered']}>
        <Icon name="tick" />
        {words(formats.relativeTime(state.at, now))} {reply.leftOut && text.wentAlong(reply.leftOut.name)}
      </span>
    );
  }
  if (reply.text === '' || reply.storage === 'memory') return null;
  if (reply.isRestored) {
    return (
      <span role="status">
        {savedAt === null ? text.restoredUndated : text.restored(formats.dateTime(savedAt))}
      </span>
    );
  }
  return savedAt === null ? null : <span>{text.saved(formats.relativeTime(savedAt, now))}</span>;
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
