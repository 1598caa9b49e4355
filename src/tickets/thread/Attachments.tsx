import { ticketText } from '../../i18n/en/ticket.ts';
import { useText } from '../../i18n/language.ts';
import type { Attachment } from '../../panel/readTicket.ts';
import { AttachmentLink } from './AttachmentLink.tsx';
import styles from './Attachments.module.css';

/** The files of a message. They are only ever downloaded: nothing of them opens as a page of ours (features C49). */
export function Attachments({ attachments }: { attachments: readonly Attachment[] }) {
  const text = useText(ticketText);
  return (
    <ul className={styles['files']} aria-label={text.files}>
      {attachments.map((attachment) => (
        <li key={attachment.id} className={styles['item']}>
          <AttachmentLink attachment={attachment} />
        </li>
      ))}
    </ul>
  );
}
