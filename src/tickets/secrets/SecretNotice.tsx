import { useEffect, useId, useRef } from 'react';
import type { RefObject } from 'react';
import { secretsText } from '../../i18n/en/secrets.ts';
import { useText } from '../../i18n/language.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { applyEdit } from '../editor/applyEdit.ts';
import { findSecrets } from './findSecrets.ts';
import { linesOf } from './linesOf.ts';
import { replacementOf } from './replacementOf.ts';
import styles from './SecretNotice.module.css';

interface SecretNoticeProps {
  text: string;
  box: RefObject<HTMLTextAreaElement | null>;
  onSend: () => void;
}

/** What looks like a secret in the text, by kind and line, and what can be done. It takes focus: something was pressed. */
export function SecretNotice({ text: written, box, onSend }: SecretNoticeProps) {
  const text = useText(secretsText);
  const id = useId();
  const notice = useRef<HTMLDivElement>(null);
  const secrets = findSecrets(written);
  useEffect(() => notice.current?.focus(), []);

  function change(how: 'mask' | 'remove'): void {
    const { current } = box;
    if (current === null) return;
    for (const secret of secrets.toReversed()) {
      const insert = replacementOf(written, secret, how);
      const after = secret.start + insert.length;
      applyEdit(current, { start: secret.start, end: secret.end, insert, select: [after, after] });
    }
    announce(how === 'mask' ? text.masked : text.removed);
  }

  return (
    <div ref={notice} className={styles['secrets']} role="group" aria-labelledby={`${id}title`} tabIndex={-1}>
      <Notice tone="lamp" title={<span id={`${id}title`}>{text.title(secrets.length)}</span>}>
        <ul>
          {linesOf(written, secrets).map(({ line, kind }) => (
            <li key={`${line} ${kind}`}>{text.found(line, text[kind])}</li>
          ))}
        </ul>
        <p>{text.why}</p>
        <div className={styles['actions']}>
          <Button onClick={() => change('mask')}>{text.mask}</Button>
          <Button onClick={() => change('remove')}>{text.remove}</Button>
          <Button
            kind="quiet"
            onClick={() => {
              box.current?.focus();
              onSend();
            }}
          >
            {text.sendAnyway}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
