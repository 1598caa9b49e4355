import { useRef } from 'react';
import { replyText } from '../../i18n/en/reply.ts';
import { useText } from '../../i18n/language.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { KeptText } from './KeptText.tsx';
import styles from './Composer.module.css';

/** In the reply box's place where the panel takes none. Words typed before stay to be had (S024). */
export function ArchivedBox({ unsent }: { unsent: string }) {
  const text = useText(replyText);
  return (
    <div className={styles['closed']}>
      <Icon name="box" large />
      <div className={styles['closedWords']}>
        <p className={styles['closedTitle']}>{text.archivedTitle}</p>
        <p>{text.archivedBody}</p>
        {unsent.trim() !== '' && <Unsent words={unsent} />}
      </div>
    </div>
  );
}

function Unsent({ words }: { words: string }) {
  const text = useText(replyText);
  const shown = useRef<HTMLTextAreaElement>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(words);
      announce(text.copied);
    } catch {
      shown.current?.select();
      announce(text.cannotCopy);
    }
  }

  return (
    <>
      <p className={styles['unsentTitle']}>{text.unsentTitle}</p>
      <KeptText ref={shown} label={text.unsentTitle} words={words} />
      <Button onClick={() => void copy()}>
        <LaterIcon name="copy" />
        {text.copy}
      </Button>
    </>
  );
}
