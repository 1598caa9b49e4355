import type { ChosenFile } from '../../outbox/fileTray.ts';
import { safeFileName } from '../thread/safeFileName.ts';

/** Something that was picked, dropped or pasted. */
export type Candidate = { file: File; isFolder: boolean };

/** What clipboards call a picture that never was a file. */
const NAMELESS_PICTURE = /^image\.(png|jpe?g|webp|gif|bmp)$/i;

export function candidatesOf(files: Iterable<File>): Candidate[] {
  return Array.from(files, (file) => ({ file, isFolder: false }));
}

/** Of a drop: folders are known by their entries, which are there only while the drop is handled. */
export function droppedCandidates(transfer: DataTransfer): Candidate[] {
  return [...transfer.items].flatMap((item) => {
    const file = item.kind === 'file' ? item.getAsFile() : null;
    return file === null ? [] : [{ file, isFolder: item.webkitGetAsEntry()?.isDirectory === true }];
  });
}

/**
 * Copies the bytes, so that a file which changes or vanishes afterwards changes nothing (S060); null where they cannot
 * be read whole. The name is made safe here once: it is sent as it is shown (H025).
 */
export async function readChosen(
  file: File,
  names: { unnamed: string; pasted: string },
): Promise<ChosenFile | null> {
  try {
    const bytes = await file.arrayBuffer();
    if (bytes.byteLength !== file.size) return null;
    const name = NAMELESS_PICTURE.test(file.name) ? `${names.pasted}.${extensionOf(file.name)}` : file.name;
    return {
      name: safeFileName(name, names.unnamed),
      type: file.type,
      bytes: new Blob([bytes], { type: file.type }),
    };
  } catch {
    // Moved, deleted, or not to be read by this customer: there is nothing to tell but that.
    return null;
  }
}

/** `2026-11-25 14.05.09`, by the customer's clock: a name that every file system takes. */
export function timeInName(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day} ${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join('.')}`;
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
