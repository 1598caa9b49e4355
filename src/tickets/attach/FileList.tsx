import type { RefObject } from 'react';
import { attachText } from '../../i18n/en/attach.ts';
import { useText } from '../../i18n/language.ts';
import type { DraftFile } from '../../outbox/draftFiles.ts';
import { announce } from '../../ui/announcer.ts';
import { whenPainted } from '../../ui/whenPainted.ts';
import type { FileHolder } from './fileHolder.ts';
import { FileRow } from './FileRow.tsx';
import { focusLater } from './focusLater.ts';
import type { PictureHeader } from './pictureHeader.ts';
import type { useAttach } from './useAttach.ts';
import styles from './Attach.module.css';

interface FileListProps {
  holder: FileHolder;
  attach: ReturnType<typeof useAttach>;
  list: RefObject<HTMLUListElement | null>;
  onEdit: (file: DraftFile, header: PictureHeader) => void;
  /** Where focus goes when the last one is gone. */
  back: RefObject<HTMLButtonElement | null>;
}

/** The files that will go along, each by itself. */
export function FileList({ holder, attach, list, onEdit, back }: FileListProps) {
  const text = useText(attachText);
  if (holder.files.length === 0) return null;

  function remove(fileId: string, name: string): void {
    const index = holder.files.findIndex((file) => file.fileId === fileId);
    holder.removeFile(fileId);
    announce(text.removed(name));
    whenPainted(() => {
      const left = list.current?.querySelectorAll<HTMLElement>('[data-remove]');
      (left?.[index] ?? left?.[index - 1] ?? back.current)?.focus();
    });
  }

  async function chooseAgain(fileId: string, files: File[]): Promise<void> {
    const index = holder.files.findIndex((file) => file.fileId === fileId);
    await attach.putInPlace(fileId, files);
    focusLater(() => list.current?.children[index]?.querySelector<HTMLElement>('[data-remove]'), back);
  }

  return (
    <ul ref={list} className={styles['files']} aria-label={text.files}>
      {holder.files.map((file) => (
        <FileRow
          key={file.fileId}
          file={file}
          holder={holder}
          onEdit={(header) => onEdit(file, header)}
          onChosenAgain={(files) => void chooseAgain(file.fileId, files)}
          onRemove={() => remove(file.fileId, file.name)}
        />
      ))}
    </ul>
  );
}
