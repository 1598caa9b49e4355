import { useRef } from 'react';
import { replyText } from '../../i18n/en/reply.ts';
import { useText } from '../../i18n/language.ts';
import { Link } from '../../Link.tsx';
import type { Content } from '../../outbox/draftFiles.ts';
import type { CustomerId } from '../../panel/domain.ts';
import { paths } from '../../paths.ts';
import { announce } from '../../ui/announcer.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { BrokenPart } from '../BrokenPart.tsx';
import { keptFiles } from '../attach/attachParts.ts';
import { carryToNewTicket } from '../newTicket/carryToNewTicket.ts';
import { KeptText } from './KeptText.tsx';
import type { Reply } from './reply.ts';
import styles from './Composer.module.css';

/** In the reply box's place where the panel takes none. What was written before stays to be had (S024). */
export function ArchivedBox({ customerId, reply }: { customerId: CustomerId; reply: Reply }) {
  const text = useText(replyText);
  const { fileBytes, otherVersions } = reply;
  const own = hasContent(reply) ? reply : null;
  const others = otherVersions.filter(hasContent);
  const carried = own ?? others[0];
  return (
    <div className={styles['closed']}>
      <Icon name="box" large />
      <div className={styles['closedWords']}>
        <p className={styles['closedTitle']}>{text.archivedTitle}</p>
        <p>{text.archivedBody}</p>
        {own && (
          <Unsent
            title={own.text.trim() === '' ? text.unsentFilesTitle : text.unsentTitle}
            content={own}
            fileBytes={fileBytes}
          />
        )}
        {others.map((version) => (
          <Unsent key={version.key} title={text.otherTitle} content={version} fileBytes={fileBytes} />
        ))}
        <Link
          href={paths.newTicket}
          className={buttonClass({})}
          onClick={() => carried && carryToNewTicket(customerId, carried, fileBytes)}
        >
          {text.newTicket}
        </Link>
      </div>
    </div>
  );
}

function hasContent({ text, files }: Content): boolean {
  return text.trim() !== '' || files.length > 0;
}

interface UnsentProps {
  title: string;
  content: Content;
  fileBytes: Reply['fileBytes'];
}

function Unsent({ title, content: { text: words, files }, fileBytes }: UnsentProps) {
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
      <p className={styles['unsentTitle']}>{title}</p>
      {words.trim() !== '' && (
        <>
          <KeptText ref={shown} label={title} words={words} />
          <Button onClick={() => void copy()}>
            <LaterIcon name="copy" />
            {text.copy}
          </Button>
        </>
      )}
      {files.length > 0 && (
        <div className={styles['unsentFiles']}>
          <keptFiles.Page fallback={null} broken={BrokenPart} files={files} fileBytes={fileBytes} />
        </div>
      )}
    </>
  );
}
