import { useId, useState } from 'react';
import { attachText } from '../../i18n/en/attach.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import type { DraftFile } from '../../outbox/draftFiles.ts';
import type { UploadProgress } from '../../outbox/replySnapshot.ts';
import { Button } from '../../ui/Button.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { uploadShares } from './uploadShare.ts';
import styles from './Attach.module.css';

interface PendingFilesProps {
  files: readonly DraftFile[];
  /** Null where they are not being sent from this tab. */
  progress: UploadProgress | null;
  /** Id of the one that is to be left out. */
  leftOut: string | undefined;
  onStop: () => void;
  /** Stops, too: they travel in one piece. */
  onLeaveOut: (fileId: string) => void;
}

/** The files of a reply that has left the box, and how far each is (features C65). */
export function PendingFiles({ files, progress, leftOut, onStop, onLeaveOut }: PendingFilesProps) {
  const text = useText(attachText);
  const formats = useFormats();
  const together = useId();
  const [isStopping, setStopping] = useState(false);
  const shares = progress && uploadShares(files, progress);

  function stop(how: () => void): void {
    setStopping(true);
    how();
  }

  return (
    <div className={styles['pending']}>
      <ul className={styles['onItsWay']} aria-label={text.onItsWay}>
        {files.map(({ fileId, name, sizeBytes }, index) => (
          <li key={fileId} className={styles['file']}>
            <LaterIcon name="file" />
            <span className={styles['words']}>
              <bdi className={styles['name']}>{name}</bdi>
              <span className={styles['size']}>{formats.fileSize(sizeBytes)}</span>
            </span>
            {fileId === leftOut && <span className={styles['leftOut']}>{text.toBeLeftOut}</span>}
            {shares && fileId !== leftOut && <FileProgress name={name} share={shares[index] ?? 0} />}
            {shares && (
              <Button
                kind="quiet"
                compact
                aria-label={text.leaveOut(name)}
                title={text.leaveOut(name)}
                aria-describedby={together}
                aria-disabled={isStopping}
                onClick={() => stop(() => onLeaveOut(fileId))}
              >
                <LaterIcon name="cross" />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {progress && (
        <div className={styles['stop']}>
          <span id={together}>{text.together}</span>
          <Button aria-disabled={isStopping} onClick={() => stop(onStop)}>
            {isStopping ? text.stopping : text.stop}
          </Button>
        </div>
      )}
    </div>
  );
}

function FileProgress({ name, share }: { name: string; share: number }) {
  const text = useText(attachText);
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent' });
  const words =
    share === 0 ? text.waiting : share === 1 ? text.sentWhole : text.percent(percent.format(share));
  return (
    <span className={styles['share']}>
      <progress max={1} value={share} aria-label={name} />
      <span>{words}</span>
    </span>
  );
}
