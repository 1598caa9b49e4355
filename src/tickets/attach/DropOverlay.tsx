import { createPortal } from 'react-dom';
import { attachText } from '../../i18n/en/attach.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import { MAX_FILE_BYTES } from '../../panel/attachmentLimits.ts';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import styles from './Attach.module.css';

/** Over the whole page while files are dragged over it: says that they may be let go, and how many. */
export function DropOverlay({ room }: { room: number }) {
  const text = useText(attachText);
  const formats = useFormats();
  return createPortal(
    <div className={styles['overlay']}>
      <div className={styles['target']}>
        <LaterIcon name="clip" large />
        <p className={styles['targetTitle']}>{room === 0 ? text.full : text.dropHere}</p>
        {room > 0 && <p>{text.dropLimits(room, formats.fileSize(MAX_FILE_BYTES))}</p>}
      </div>
    </div>,
    document.body,
  );
}
