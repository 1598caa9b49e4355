import { useRef } from 'react';
import type { RefObject } from 'react';
import { attachText } from '../../i18n/en/attach.ts';
import { useText } from '../../i18n/language.ts';
import { announce } from '../../ui/announcer.ts';
import { whenPainted } from '../../ui/whenPainted.ts';
import type { FileHolder } from './fileHolder.ts';
import { FileRow } from './FileRow.tsx';
import styles from './Attach.module.css';

interface FileListProps {
  holder: FileHolder;
  /** Where focus goes when the last one is gone. */
  back: RefObject<HTMLButtonElement | null>;
}

/** The files that will go along, each by itself. */
export function FileList({ holder, back }: FileListProps) {
  const text = useText(attachText);
  const list = useRef<HTMLUListElement>(null);
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

  return (
    <ul ref={list} className={styles['files']} aria-label={text.files}>
      {holder.files.map((file) => (
        <FileRow
          key={file.fileId}
          file={file}
          holder={holder}
          onRemove={() => remove(file.fileId, file.name)}
        />
      ))}
    </ul>
  );
}
