import type { RefObject } from 'react';
import { replyText } from '../../i18n/en/reply.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import type { Reply } from './reply.ts';
import { takeBack } from './takeBack.ts';
import { useSecondsUntil } from './useSecondsUntil.ts';
import styles from './Composer.module.css';

interface HeldFootProps {
  held: NonNullable<Reply['held']>;
  reply: Reply;
  box: RefObject<HTMLTextAreaElement | null>;
}

/**
 * Until the reply leaves: for how long it can be taken back, counted for the eye alone (features N3). It stands beside
 * Send, which does not move: a double click undoes nothing and hurries nothing.
 */
export function HeldFoot({ held, reply, box }: HeldFootProps) {
  const text = useText(replyText);
  const seconds = useSecondsUntil(held.until);
  if (!held.isHere) return <p className={styles['held']}>{text.heldElsewhere}</p>;
  // The box has kept its caret, and takes focus back with it (S030).
  const andBack = (act: () => void) => () => {
    act();
    box.current?.focus();
  };
  return (
    <div className={styles['held']}>
      <span className={styles['heldWords']}>{text.held(seconds)}</span>
      <Button kind="primary" onClick={andBack(() => takeBack(reply))}>
        {text.undo}
      </Button>
      <Button onClick={andBack(reply.sendNow)}>{text.sendNow}</Button>
    </div>
  );
}
