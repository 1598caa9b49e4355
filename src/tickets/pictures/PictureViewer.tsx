import { useCallback, useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { picturesText } from '../../i18n/en/pictures.ts';
import { useText } from '../../i18n/language.ts';
import type { Attachment } from '../../panel/readTicket.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { HeavyProvider } from '../../ui/HeavyProvider.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { WholeScreen } from '../../ui/WholeScreen.tsx';
import { AttachmentLink } from '../thread/AttachmentLink.tsx';
import styles from './Pictures.module.css';

export interface ViewedPicture {
  attachment: Attachment;
  name: string;
  blob: Blob;
}

interface PictureViewerProps {
  pictures: readonly ViewedPicture[];
  /** The place of the one that was pressed. */
  first: number;
  onClose: () => void;
}

/** The pictures of a message, one at a time, over the whole screen: arrows go on, Escape goes back (features C49). */
export function PictureViewer({ pictures, first, onClose }: PictureViewerProps) {
  const text = useText(picturesText);
  const titleId = useId();
  const [place, setPlace] = useState(first);
  const picture = pictures[place];
  if (!picture) return null;

  function go(by: 1 | -1): void {
    const next = (place + by + pictures.length) % pictures.length;
    setPlace(next);
    announce(`${pictures[next]?.name ?? ''}, ${text.which(next + 1, pictures.length)}`);
  }

  function press({ key }: KeyboardEvent): void {
    const on = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (pictures.length > 1 && (key === 'ArrowLeft' || key === 'ArrowRight')) go(key === on ? 1 : -1);
  }

  return (
    <HeavyProvider>
      <WholeScreen labelledBy={titleId} onClose={onClose} onKeyDown={press}>
        <div className={styles['viewer']}>
          <header className={styles['head']}>
            <h2 id={titleId}>
              <bdi>{picture.name}</bdi>
            </h2>
            {pictures.length > 1 && (
              <span className={styles['which']}>{text.which(place + 1, pictures.length)}</span>
            )}
            <Button kind="quiet" aria-label={text.close} title={text.close} onClick={onClose}>
              <LaterIcon name="cross" large />
            </Button>
          </header>
          <LargePicture key={picture.attachment.id} blob={picture.blob} name={picture.name} />
          <div className={styles['foot']}>
            {pictures.length > 1 && (
              <Button aria-label={text.previous} title={text.previous} onClick={() => go(-1)}>
                <Icon name="chevronBack" />
              </Button>
            )}
            <AttachmentLink key={picture.attachment.id} attachment={picture.attachment} />
            {pictures.length > 1 && (
              <Button aria-label={text.next} title={text.next} onClick={() => go(1)}>
                <Icon name="chevronOn" />
              </Button>
            )}
          </div>
        </div>
      </WholeScreen>
    </HeavyProvider>
  );
}

/** Has an address for as long as it is shown. */
function LargePicture({ blob, name }: { blob: Blob; name: string }) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(blob);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [blob],
  );
  return <img ref={show} className={styles['large']} alt={name} />;
}
