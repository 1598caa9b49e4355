import { useState } from 'react';
import type { RefObject } from 'react';
import { attachText } from '../../i18n/en/attach.ts';
import { useText } from '../../i18n/language.ts';
import type { DraftFile } from '../../outbox/draftFiles.ts';
import type { ChosenFile } from '../../outbox/fileTray.ts';
import { announce } from '../../ui/announcer.ts';
import type { PictureToolsProps } from '../picture/PictureTools.tsx';
import { safeFileName } from '../thread/safeFileName.ts';
import type { FileHolder } from './fileHolder.ts';
import { focusLater } from './focusLater.ts';
import type { PictureHeader } from './pictureHeader.ts';
import type { Refused, useAttach } from './useAttach.ts';

interface Around {
  attach: ReturnType<typeof useAttach>;
  list: RefObject<HTMLUListElement | null>;
  /** Where focus goes when what was pressed is gone. */
  back: RefObject<HTMLButtonElement | null>;
}

/** Which picture is open in the tools, and what becomes of the outcome: in the place of a file, or a file more. */
export function usePictureTools(holder: FileHolder, { attach, list, back }: Around) {
  const text = useText(attachText);
  const [open, setOpen] = useState<PictureToolsProps | null>(null);
  const close = () => setOpen(null);

  async function edit(file: DraftFile, header: PictureHeader): Promise<void> {
    const bytes = await holder.fileBytes(file.fileId);
    if (bytes === null) return;
    const index = holder.files.indexOf(file);
    const finish = async (outcome: ChosenFile) => {
      close();
      announce((await holder.replaceFile(file.fileId, outcome)) ? text.replaced(file.name) : text.locked);
      focusLater(() => list.current?.children[index]?.querySelector<HTMLElement>('[data-edit]'), back);
    };
    setOpen({
      picture: pictureOf(file.name, bytes, header),
      onDone: (outcome) => void finish(outcome),
      onClose: close,
    });
  }

  function shrink(one: Refused, header: PictureHeader): void {
    const name = safeFileName(one.file.name, text.unnamed);
    const finish = async (outcome: ChosenFile) => {
      close();
      const reason = await attach.put(outcome, one.place);
      if (reason === null) attach.forget(one);
      announce(reason === null ? text.gotIn(name) : reason === 'sending' ? text.locked : text.full);
      focusLater(() => back.current, back);
    };
    setOpen({
      picture: pictureOf(name, one.file, header),
      onDone: (outcome) => void finish(outcome),
      onClose: close,
    });
  }

  return { open, edit: (file: DraftFile, header: PictureHeader) => void edit(file, header), shrink };
}

function pictureOf(name: string, bytes: Blob, { format }: PictureHeader) {
  return { name, bytes, type: `image/${format}` };
}
