import { useId } from 'react';
import { attachText } from '../../i18n/en/attach.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import type { DraftFile } from '../../outbox/draftFiles.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { pictureTools } from './attachParts.ts';
import type { FileHolder } from './fileHolder.ts';
import { FileThumb } from './FileThumb.tsx';
import { isEditable } from './pictureHeader.ts';
import { PickFiles } from './PickFiles.tsx';
import type { PictureHeader } from './pictureHeader.ts';
import { usePicture } from './usePicture.ts';
import styles from './Attach.module.css';

interface FileRowProps {
  file: DraftFile;
  holder: FileHolder;
  onEdit: (header: PictureHeader) => void;
  /** Of one that the browser has lost: this is to stand in its place. */
  onChosenAgain: (files: File[]) => void;
  onRemove: () => void;
}

/** One file: what it is, how large, and the way out again. */
export function FileRow({ file, holder, onEdit, onChosenAgain, onRemove }: FileRowProps) {
  const text = useText(attachText);
  const formats = useFormats();
  const id = useId();
  const isMissing = holder.missingFiles.includes(file.fileId);
  const picture = usePicture(file.fileId, holder.fileBytes);
  return (
    <li className={classNames(styles['file'], isMissing && styles['lost'])}>
      <FileThumb picture={picture} />
      <span className={styles['words']}>
        <bdi className={styles['name']}>{file.name}</bdi>
        <span className={styles['size']}>{formats.fileSize(file.sizeBytes)}</span>
        {isMissing && (
          <span id={id} role="alert" className={styles['missing']}>
            {text.missing}
          </span>
        )}
      </span>
      {picture?.small && isEditable(picture.header) && !holder.isSending && (
        <Button
          kind="quiet"
          compact
          data-edit=""
          aria-label={text.edit(file.name)}
          title={text.editShort}
          onPointerEnter={pictureTools.warm}
          onFocus={pictureTools.warm}
          onClick={() => onEdit(picture.header)}
        >
          <LaterIcon name="edit" />
        </Button>
      )}
      {isMissing && !holder.isSending && (
        <PickFiles
          className={styles['again']}
          aria-label={`${text.chooseAgain}: ${file.name}`}
          aria-describedby={id}
          obstacle={null}
          onPick={onChosenAgain}
        >
          {text.chooseAgain}
        </PickFiles>
      )}
      {!holder.isSending && (
        <Button
          kind="quiet"
          compact
          data-remove=""
          aria-label={text.remove(file.name)}
          title={text.remove(file.name)}
          onClick={onRemove}
        >
          <LaterIcon name="cross" />
        </Button>
      )}
    </li>
  );
}
