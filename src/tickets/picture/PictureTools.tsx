import { pictureText } from '../../i18n/en/picture.ts';
import { useText } from '../../i18n/language.ts';
import type { ChosenFile } from '../../outbox/fileTray.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { HeavyProvider } from '../../ui/HeavyProvider.tsx';
import { PictureEditor } from './PictureEditor.tsx';
import { useBitmaps } from './useBitmaps.ts';
import styles from './Picture.module.css';

export interface PictureToolsProps {
  picture: { name: string; bytes: Blob; type: string };
  onDone: (outcome: ChosenFile) => void;
  onClose: () => void;
}

/** Crop, blur for good and shrink, over the page; nothing is changed until it is said so (features N12). */
export function PictureTools({ picture, onDone, onClose }: PictureToolsProps) {
  const text = useText(pictureText);
  const bitmaps = useBitmaps(picture.bytes);
  return (
    <HeavyProvider>
      <Dialog title={text.title} lead={text.lead} isWide onClose={onClose}>
        {bitmaps === null && <p role="status">{text.opening}</p>}
        {bitmaps === 'unreadable' && (
          <>
            <p role="alert">{text.cannotOpen}</p>
            <div className={styles['end']}>
              <Button onClick={onClose}>{text.cancel}</Button>
            </div>
          </>
        )}
        {bitmaps !== null && bitmaps !== 'unreadable' && (
          <PictureEditor picture={picture} bitmaps={bitmaps} onDone={onDone} onClose={onClose} />
        )}
      </Dialog>
    </HeavyProvider>
  );
}
