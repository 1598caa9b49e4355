import { useState } from 'react';
import { picturesText } from '../../i18n/en/pictures.ts';
import { ticketText } from '../../i18n/en/ticket.ts';
import { useText } from '../../i18n/language.ts';
import type { Attachment } from '../../panel/readTicket.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { mayBePicture } from '../pictures/loadPicture.ts';
import type { Picture } from '../pictures/loadPicture.ts';
import { PicturePreview } from '../pictures/PicturePreview.tsx';
import { AttachmentLink } from './AttachmentLink.tsx';
import { safeFileName } from './safeFileName.ts';
import styles from './Attachments.module.css';

const viewer = lazyPart(() => import('../pictures/PictureViewer.tsx').then((module) => module.PictureViewer));

/**
 * The files of a message. They are only ever downloaded: nothing of them opens as a page of ours. What is a picture by
 * its bytes can be looked at here (features C49).
 */
export function Attachments({ attachments }: { attachments: readonly Attachment[] }) {
  const text = useText(ticketText);
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Picture>>(new Map());
  const [viewed, setViewed] = useState<string | null>(null);
  const pictures = attachments.flatMap((attachment) => {
    const picture = loaded.get(attachment.id);
    return picture
      ? [{ attachment, name: safeFileName(attachment.name, text.unnamedFile), blob: picture.blob }]
      : [];
  });

  function note(id: string, picture: Picture | null): void {
    if (picture === null) return;
    viewer.warm();
    setLoaded((before) => new Map(before).set(id, picture));
  }

  return (
    <ul className={styles['files']} aria-label={text.files}>
      {attachments.map((attachment) => (
        <li key={attachment.id} className={styles['item']}>
          {mayBePicture(attachment) && (
            <PicturePreview
              attachment={attachment}
              name={safeFileName(attachment.name, text.unnamedFile)}
              onLoaded={(picture) => note(attachment.id, picture)}
              onView={() => setViewed(attachment.id)}
            />
          )}
          <AttachmentLink attachment={attachment} />
        </li>
      ))}
      {viewed !== null && (
        <viewer.Page
          pictures={pictures}
          first={pictures.findIndex(({ attachment }) => attachment.id === viewed)}
          onClose={() => setViewed(null)}
          fallback={null}
          broken={NoViewer}
        />
      )}
    </ul>
  );
}

function NoViewer() {
  const text = useText(picturesText);
  return (
    <li role="alert" className={styles['failed']}>
      {text.viewerFailed}
    </li>
  );
}
