import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { replyText } from '../../i18n/en/reply.ts';
import { useText } from '../../i18n/language.ts';
import { announce } from '../../ui/announcer.ts';
import { MessageEditor } from '../editor/MessageEditor.tsx';
import { isBlank, isTooLong } from '../editor/textLength.ts';
import { useSecretGuard } from '../secrets/useSecretGuard.tsx';
import { useUndoMs } from '../undoPreference.ts';
import { ComposerFoot } from './ComposerFoot.tsx';
import { ComposerNotes } from './ComposerNotes.tsx';
import type { Reply } from './reply.ts';
import { isSendKey } from './sendKey.ts';
import { takeBack } from './takeBack.ts';
import styles from './Composer.module.css';

interface ComposerProps {
  box: RefObject<HTMLTextAreaElement | null>;
  reply: Reply;
  hint: string;
  attach: ReactNode;
}

/**
 * The reply box. While a reply is held its words stay here, and Escape takes it back; once it has left it stands in the
 * thread as on its way, so the box is empty meanwhile. Focus stays in it through all of that.
 */
export function Composer({ box, reply, hint, attach }: ComposerProps) {
  const holdMs = useUndoMs();
  const text = useText(replyText);
  const id = useId();
  const [isBlankPressed, setBlankPressed] = useState(false);
  const secrets = useSecretGuard({ value: reply.isSending ? '' : reply.text, box, send: go });

  function send(): void {
    box.current?.focus();
    if (reply.isSending) return;
    setBlankPressed(isBlank(reply.text));
    if (isBlank(reply.text) || isTooLong(reply.text) || secrets.stops()) return;
    go();
  }

  function go(): void {
    reply.send();
    if (holdMs > 0) announce(text.heldSaid(holdMs / 1000));
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && reply.held?.isHere && takeBack(reply)) return event.preventDefault();
    if (!isSendKey({ ...pick(event), isComposing: event.nativeEvent.isComposing })) return;
    event.preventDefault();
    send();
  }

  return (
    <form
      className={styles['composer']}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ComposerNotes reply={reply} id={`${id}notes`} />
      <MessageEditor
        box={box}
        id={`${id}box`}
        label={text.reply}
        value={reply.isSending && reply.held === null ? '' : reply.text}
        isReadOnly={reply.isSending}
        isWrong={reply.state.name === 'rejected'}
        problem={isBlankPressed ? text.blank : null}
        describedBy={`${id}notes ${id}hint`}
        onChange={(words) => {
          setBlankPressed(false);
          reply.setText(words);
        }}
        onKeyDown={press}
      />
      {attach}
      {secrets.notice}
      <ComposerFoot reply={reply} hint={hint} hintId={`${id}hint`} box={box} />
    </form>
  );
}

function pick({ key, keyCode, ctrlKey, metaKey, shiftKey, altKey, repeat }: KeyboardEvent) {
  return { key, keyCode, ctrlKey, metaKey, shiftKey, altKey, repeat };
}
