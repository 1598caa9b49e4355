import { useRef, useState } from 'react';
import { attachText } from '../../i18n/en/attach.ts';
import { useText } from '../../i18n/language.ts';
import type { ChosenFile, ComingFile } from '../../outbox/fileTray.ts';
import { announce } from '../../ui/announcer.ts';
import { safeFileName } from '../thread/safeFileName.ts';
import { budgetOf, refusalOf } from './attachBudget.ts';
import type { RefusalReason } from './attachBudget.ts';
import { candidatesOf, readChosen, timeInName } from './chosenFiles.ts';
import type { Candidate } from './chosenFiles.ts';
import { isEditable, pictureHeaderOf } from './pictureHeader.ts';
import type { PictureHeader } from './pictureHeader.ts';
import type { FileHolder } from './fileHolder.ts';

/** A file that did not get in, and why. */
export type Refused = {
  id: number;
  file: File;
  reason: RefusalReason;
  /** Id of the file whose place it was chosen for; null: it is one more. */
  place: string | null;
  /** Of a picture that could be made small enough (features N18). */
  header: PictureHeader | null;
};

type Choice = Candidate & { place: string | null };

/**
 * Takes files in, one after the other, however they came. What does not fit is told with its reason and costs nothing
 * else; each batch is announced once.
 */
export function useAttach(holder: FileHolder) {
  const text = useText(attachText);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [isReading, setReading] = useState(false);
  const lastId = useRef(0);

  async function take(candidates: readonly Candidate[]): Promise<void> {
    if (candidates.length === 0) return;
    if (holder.isSending) return announce(text.locked);
    setRefused([]);
    const refusals = await takeAll(candidates.map((one) => ({ ...one, place: null })));
    setRefused(refusals);
    const added = candidates.length - refusals.length;
    if (added > 0) announce(text.added(added, budgetOf(holder.files).count + added));
  }

  /** One that did not get in: whatever becomes of it, the others stay. */
  async function retry(one: Refused): Promise<void> {
    if (holder.isSending) return announce(text.locked);
    const [again] = await takeAll([{ file: one.file, isFolder: false, place: one.place }]);
    setRefused((all) =>
      all.flatMap((each) => (each.id !== one.id ? each : again ? { ...again, id: one.id } : [])),
    );
    const name = safeFileName(one.file.name, text.unnamed);
    announce(again ? text.stillRefused(name) : text.gotIn(name));
  }

  /** In the place of one that the browser has lost. */
  async function putInPlace(place: string, files: Iterable<File>): Promise<void> {
    const [choice] = candidatesOf(files);
    if (choice === undefined) return;
    if (holder.isSending) return announce(text.locked);
    const refusals = await takeAll([{ ...choice, place }]);
    setRefused((all) => [...all, ...refusals]);
    if (refusals.length === 0) announce(text.gotIn(safeFileName(choice.file.name, text.unnamed)));
  }

  /** Resolves to those that did not get in. */
  async function takeAll(choices: readonly Choice[]): Promise<Refused[]> {
    setReading(true);
    let { room } = budgetOf(holder.files);
    // All at once: what was chosen before a press of Send goes along, however long it takes to be read.
    const outcomes = choices.map(async ({ file, isFolder, place }) => {
      const isOneMore = !hasFile(place);
      const reason = refusalOf({ size: file.size, isFolder }, isOneMore ? room : 1);
      if (reason === null && isOneMore) room -= 1;
      lastId.current += 1;
      return refusedOf({ id: lastId.current, file, place }, reason ?? (await put(readAs(file), place)));
    });
    const refusals = (await Promise.all(outcomes)).filter((one) => one !== null);
    setReading(false);
    return refusals;
  }

  function readAs(file: File): Promise<ChosenFile | null> {
    return readChosen(file, { unnamed: text.unnamed, pasted: text.pastedName(timeInName(new Date())) });
  }

  /** One more, or in the place of another where that is still there. Null: it is in. */
  async function put(coming: ComingFile, place: string | null): Promise<RefusalReason | null> {
    if (place !== null && hasFile(place)) {
      const chosen = await coming;
      if (chosen === null) return 'unreadable';
      return (await holder.replaceFile(place, chosen)) ? null : 'sending';
    }
    const result = await holder.addFile(coming);
    if (result === 'noRoom') return 'tooMany';
    return result === 'added' ? null : result;
  }

  function hasFile(fileId: string | null): boolean {
    return holder.files.some((each) => each.fileId === fileId);
  }

  return {
    take,
    retry,
    putInPlace,
    put,
    isReading,
    refused,
    /** One of them, or all. */
    forget: (one?: Refused) => setRefused((all) => (one ? all.filter((each) => each !== one) : [])),
  };
}

async function refusedOf(
  one: Pick<Refused, 'id' | 'file' | 'place'>,
  reason: RefusalReason | null,
): Promise<Refused | null> {
  return reason && { ...one, reason, header: reason === 'tooBig' ? await headerOf(one.file) : null };
}

async function headerOf(file: File): Promise<PictureHeader | null> {
  // One that cannot be read is no picture to be made smaller.
  const header = await pictureHeaderOf(file).catch(() => null);
  return header && isEditable(header) ? header : null;
}
