import { useId } from 'react';
import type { RefObject } from 'react';
import { attachText } from '../../i18n/en/attach.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import { MAX_FILES, MAX_FILE_BYTES } from '../../panel/attachmentLimits.ts';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { budgetOf, MAX_ALL_BYTES } from './attachBudget.ts';
import { candidatesOf } from './chosenFiles.ts';
import type { FileHolder } from './fileHolder.ts';
import { PickFiles } from './PickFiles.tsx';
import type { useAttach } from './useAttach.ts';
import styles from './Attach.module.css';

interface AttachBarProps {
  holder: FileHolder;
  attach: ReturnType<typeof useAttach>;
  button: RefObject<HTMLButtonElement | null>;
}

/** The way in, and what is allowed; once there are files, how much of it is used (features C64, N18). */
export function AttachBar({ holder, attach, button }: AttachBarProps) {
  const text = useText(attachText);
  const formats = useFormats();
  const id = useId();
  const { room } = budgetOf(holder.files);
  const obstacle = holder.isSending ? text.locked : room === 0 ? text.full : null;
  return (
    <div className={styles['bar']}>
      <PickFiles
        ref={button}
        kind="quiet"
        className={styles['attach']}
        aria-describedby={id}
        multiple
        obstacle={obstacle}
        onPick={(files) => void attach.take(candidatesOf(files))}
      >
        <LaterIcon name="clip" />
        {text.attach}
      </PickFiles>
      <span id={id} className={styles['limits']}>
        {attach.isReading
          ? text.reading
          : (obstacle ?? text.limits(MAX_FILES, formats.fileSize(MAX_FILE_BYTES)))}
      </span>
      {holder.files.length > 0 && <Budget holder={holder} />}
    </div>
  );
}

function Budget({ holder }: { holder: FileHolder }) {
  const text = useText(attachText);
  const formats = useFormats();
  const { count, usedBytes } = budgetOf(holder.files);
  const inBytes = text.usedBytes(formats.fileSize(usedBytes), formats.fileSize(MAX_ALL_BYTES));
  const words = `${text.used(count, MAX_FILES)} · ${inBytes}`;
  return (
    <span className={styles['budget']}>
      <meter
        className={styles['meter']}
        min={0}
        max={MAX_ALL_BYTES}
        value={usedBytes}
        aria-label={text.budget}
        aria-valuetext={words}
      />
      <span>{words}</span>
    </span>
  );
}
