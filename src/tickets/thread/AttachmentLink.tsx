import { useId, useState } from 'react';
import type { MouseEvent } from 'react';
import { ticketText } from '../../i18n/en/ticket.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import { attachmentHref } from '../../panel/attachmentHref.ts';
import { keepAlive } from '../../panel/keepAlive.ts';
import type { Attachment } from '../../panel/readTicket.ts';
import { announce } from '../../ui/announcer.ts';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { fetchAttachment } from './fetchAttachment.ts';
import type { FetchedAttachment } from './fetchAttachment.ts';
import { safeFileName } from './safeFileName.ts';
import { saveFile } from './saveFile.ts';
import styles from './Attachments.module.css';

type State = 'still' | 'fetching' | Exclude<FetchedAttachment['outcome'], 'file'>;
const ways = { fetch: (href: string, init: RequestInit) => fetch(href, init), keepAlive };

/**
 * A press fetches the file by script, so that an error document is told as a sentence and never saved (S055). With a
 * key held or another button it is the plain link it looks like, without `download`: that would save whatever comes.
 */
export function AttachmentLink({ attachment }: { attachment: Attachment }) {
  const text = useText(ticketText);
  const formats = useFormats();
  const noteId = useId();
  const [state, setState] = useState<State>('still');
  const name = safeFileName(attachment.name, text.unnamedFile);
  const href = attachmentHref(attachment.id);
  const notes = { noFile: text.fileGone, session: text.fileSession, lost: text.fileLost };

  async function download(): Promise<void> {
    setState('fetching');
    const fetched = await fetchAttachment(href, ways);
    if (fetched.outcome !== 'file') return setState(fetched.outcome);
    saveFile(fetched.blob, name);
    setState('still');
    announce(text.fileSaved(name));
  }

  function press(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (state !== 'fetching') void download();
  }

  return (
    <>
      <a
        className={styles['file']}
        href={href}
        aria-describedby={state === 'still' ? undefined : noteId}
        onClick={press}
      >
        <LaterIcon name="file" large />
        <span className={styles['words']}>
          <bdi className={styles['name']}>{name}</bdi>
          {attachment.sizeBytes !== null && (
            <span className={styles['size']}>{formats.fileSize(attachment.sizeBytes)}</span>
          )}
        </span>
        <LaterIcon name="download" />
      </a>
      {state === 'fetching' && (
        <p id={noteId} role="status" className={styles['fetching']}>
          {text.fetching}
        </p>
      )}
      {state !== 'still' && state !== 'fetching' && (
        <p id={noteId} role="alert" className={styles['failed']}>
          {notes[state]}
        </p>
      )}
    </>
  );
}
