import { useState } from 'react';
import { attachText } from '../../i18n/en/attach.ts';
import { useText } from '../../i18n/language.ts';
import { announce } from '../../ui/announcer.ts';
import { budgetOf, refusalOf } from './attachBudget.ts';
import type { RefusalReason } from './attachBudget.ts';
import { readChosen, timeInName } from './chosenFiles.ts';
import type { Candidate } from './chosenFiles.ts';
import { isEditable, pictureHeaderOf } from './pictureHeader.ts';
import type { PictureHeader } from './pictureHeader.ts';
import type { FileHolder } from './fileHolder.ts';

/** A file that did not get in, and why. */
export type Refused = {
  id: number;
  file: File;
  reason: RefusalReason;
  /** Of a picture that could be made small enough (features N18). */
  header: PictureHeader | null;
};

/**
 * Takes files in, one after the other, however they came. What does not fit is told with its reason and costs nothing
 * else; each batch is announced once.
 */
export function useAttach(holder: FileHolder) {
  const text = useText(attachText);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [isReading, setReading] = useState(false);

  async function take(candidates: readonly Candidate[]): Promise<void> {
    if (candidates.length === 0) return;
    if (holder.isSending) return announce(text.locked);
    setReading(true);
    setRefused([]);
    let { room } = budgetOf(holder.files);
    // All at once: what was chosen before a press of Send goes along, however long it takes to be read.
    const outcomes = candidates.map(async ({ file, isFolder }, id) => {
      const reason = refusalOf({ size: file.size, isFolder }, room);
      if (reason === null) room -= 1;
      return refusedOf(id, file, reason ?? (await add(file)));
    });
    const refusals = (await Promise.all(outcomes)).filter((one) => one !== null);
    setRefused(refusals);
    setReading(false);
    const added = candidates.length - refusals.length;
    if (added > 0) announce(text.added(added, budgetOf(holder.files).count + added));
  }

  async function add(file: File): Promise<RefusalReason | null> {
    const names = { unnamed: text.unnamed, pasted: text.pastedName(timeInName(new Date())) };
    const result = await holder.addFile(readChosen(file, names));
    if (result === 'noRoom') return 'tooMany';
    return result === 'added' ? null : result;
  }

  return {
    take,
    isReading,
    refused,
    /** One of them, or all. */
    forget: (one?: Refused) => setRefused((all) => (one ? all.filter((each) => each !== one) : [])),
  };
}

async function refusedOf(id: number, file: File, reason: RefusalReason | null): Promise<Refused | null> {
  return reason && { id, file, reason, header: reason === 'tooBig' ? await headerOf(file) : null };
}

async function headerOf(file: File): Promise<PictureHeader | null> {
  // One that cannot be read is no picture to be made smaller.
  const header = await pictureHeaderOf(file).catch(() => null);
  return header && isEditable(header) ? header : null;
}
