import { useRef, useState } from 'react';
import { attachText } from '../../i18n/en/attach.ts';
import { useText } from '../../i18n/language.ts';
import { Notice } from '../../ui/Notice.tsx';
import { BrokenPart } from '../BrokenPart.tsx';
import { pictureTools } from './attachParts.ts';
import { AttachBar } from './AttachBar.tsx';
import { budgetOf } from './attachBudget.ts';
import { candidatesOf } from './chosenFiles.ts';
import { ClipboardOffer } from './ClipboardOffer.tsx';
import { DropOverlay } from './DropOverlay.tsx';
import type { FileHolder } from './fileHolder.ts';
import { FileList } from './FileList.tsx';
import { RefusedFiles } from './RefusedFiles.tsx';
import { useAttach } from './useAttach.ts';
import { usePictureTools } from './usePictureTools.ts';
import { useDropAnywhere } from './useDropAnywhere.ts';
import { usePastedFiles } from './usePastedFiles.ts';
import styles from './Attach.module.css';

/**
 * The files of a message that is being written: chosen, dropped anywhere on the page, or pasted (features C63 – C65).
 * To be put into the form of the message.
 */
export function AttachArea({ holder }: { holder: FileHolder }) {
  const text = useText(attachText);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [clipboard, setClipboard] = useState<File[]>([]);
  const attach = useAttach(holder);
  const list = useRef<HTMLUListElement>(null);
  const pictures = usePictureTools(holder, { attach, list, back: button });
  const isOver = useDropAnywhere((candidates) => void attach.take(candidates));
  usePastedFiles(root, (files, isBesideText) => {
    if (isBesideText) setClipboard(files);
    else void attach.take(candidatesOf(files));
  });
  return (
    <div ref={root} className={styles['area']}>
      {!holder.areFilesKept && holder.files.length > 0 && <Notice tone="lamp" title={text.onPageOnly} />}
      <RefusedFiles holder={holder} attach={attach} onShrink={pictures.shrink} back={button} />
      <ClipboardOffer
        files={clipboard}
        onTake={() => void attach.take(candidatesOf(clipboard))}
        onEnd={() => {
          setClipboard([]);
          button.current?.focus();
        }}
      />
      <FileList holder={holder} attach={attach} list={list} onEdit={pictures.edit} back={button} />
      <AttachBar holder={holder} attach={attach} button={button} />
      {pictures.open && <pictureTools.Page fallback={null} broken={BrokenPart} {...pictures.open} />}
      {isOver && !holder.isSending && <DropOverlay room={budgetOf(holder.files).room} />}
    </div>
  );
}
