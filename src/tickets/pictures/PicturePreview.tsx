import { useEffect, useRef, useState } from 'react';
import { picturesText } from '../../i18n/en/pictures.ts';
import { useText } from '../../i18n/language.ts';
import type { Attachment } from '../../panel/readTicket.ts';
import { loadPicture } from './loadPicture.ts';
import type { Picture } from './loadPicture.ts';
import styles from './Pictures.module.css';

interface PicturePreviewProps {
  attachment: Attachment;
  name: string;
  onLoaded: (picture: Picture | null) => void;
  onView: () => void;
}

/** A small picture of a picture, loaded when it comes near the screen. A press shows it large. */
export function PicturePreview({ attachment, name, onLoaded, onView }: PicturePreviewProps) {
  const text = useText(picturesText);
  const box = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(box);
  const picture = usePicture(isNear ? attachment : null, onLoaded);
  return (
    <div ref={box} className={styles['preview']}>
      {picture === null && <span className={styles['none']}>{text.noPreview}</span>}
      {picture && (
        <button type="button" className={styles['view']} aria-label={text.view(name)} onClick={onView}>
          <img src={picture.preview} alt="" />
        </button>
      )}
    </div>
  );
}

/** Undefined while it is not there yet, null where there is none to be had. */
function usePicture(
  attachment: Attachment | null,
  onLoaded: (picture: Picture | null) => void,
): Picture | null | undefined {
  const [picture, setPicture] = useState<Picture | null>();
  const told = useRef(onLoaded);
  useEffect(() => {
    told.current = onLoaded;
  });
  const id = attachment?.id;
  useEffect(() => {
    if (attachment === null) return undefined;
    let loaded: Picture | null = null;
    let isWanted = true;
    const drop = () => loaded && URL.revokeObjectURL(loaded.preview);
    void loadPicture(attachment).then((picture) => {
      loaded = picture;
      if (!isWanted) return drop();
      setPicture(picture);
      told.current(picture);
      return undefined;
    });
    return () => {
      isWanted = false;
      drop();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the same file, however often the thread is read
  }, [id]);
  return picture;
}

function useIsNear(box: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (box.current === null || isNear) return undefined;
    const near = new IntersectionObserver(
      (changes) => {
        if (changes.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '300px 0px' },
    );
    near.observe(box.current);
    return () => near.disconnect();
  }, [box, isNear]);
  return isNear;
}
