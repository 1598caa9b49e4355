import { useState } from 'react';
import { attachText } from '../../i18n/en/attach.ts';
import { useText } from '../../i18n/language.ts';
import { announce } from '../../ui/announcer.ts';
import { budgetOf, refusalOf } from './attachBudget.ts';
import type { RefusalReason } from './attachBudget.ts';
import { readChosen, timeInName } from './chosenFiles.ts';
import type { Candidate } from './chosenFiles.ts';
import type { FileHolder } from './fileHolder.ts';

/** A file that did not get in, and why. */
export type Refused = { id: number; file: File; reason: RefusalReason };

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
    const out: Refused[] = [];
    for (const { file, isFolder } of candidates) {
      const reason = refusalOf({ size: file.size, isFolder }, room) ?? (await add(file));
      if (reason === null) room -= 1;
      else out.push({ id: out.length, file, reason });
    }
    setRefused(out);
    setReading(false);
    const added = candidates.length - out.length;
    if (added > 0) announce(text.added(added, budgetOf(holder.files).count + added));
  }

  async function add(file: File): Promise<RefusalReason | null> {
    const names = { unnamed: text.unnamed, pasted: text.pastedName(timeInName(new Date())) };
    const chosen = await readChosen(file, names);
    if (chosen === null) return 'unreadable';
    return (await holder.addFile(chosen)) ? null : 'tooMany';
  }

  return { take, isReading, refused, forget: () => setRefused([]) };
}
