import { useRef } from 'react';
import { replyText } from '../../i18n/en/reply.ts';
import { useText } from '../../i18n/language.ts';
import { Link } from '../../Link.tsx';
import type { CustomerId } from '../../panel/domain.ts';
import { paths } from '../../paths.ts';
import { announce } from '../../ui/announcer.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { carryToNewTicket } from '../newTicket/carryToNewTicket.ts';
import { KeptText } from './KeptText.tsx';
import styles from './Composer.module.css';

/** In the reply box's place where the panel takes none. Words typed before stay to be had (S024). */
export function ArchivedBox({ customerId, unsent }: { customerId: CustomerId; unsent: string }) {
  const text = useText(replyText);
  return (
    <div className={styles['closed']}>
      <Icon name="box" large />
      <div className={styles['closedWords']}>
        <p className={styles['closedTitle']}>{text.archivedTitle}</p>
        <p>{text.archivedBody}</p>
        {unsent.trim() !== '' && <Unsent words={unsent} />}
        <Link
          href={paths.newTicket}
          className={buttonClass({})}
          onClick={() => carryToNewTicket(customerId, unsent)}
        >
          {text.newTicket}
        </Link>
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
