import { MAX_FILES, MAX_FILE_BYTES } from '../../panel/attachmentLimits.ts';

/** Why a file cannot go along, known before anything is read or sent. */
export type RefusalReason = 'folder' | 'empty' | 'tooBig' | 'tooMany' | 'unreadable' | 'sending';

export const MAX_ALL_BYTES = MAX_FILES * MAX_FILE_BYTES;

/** Number and size of what a message holds, against what the panel takes (features N18). */
export function budgetOf(files: readonly { sizeBytes: number }[]) {
  const usedBytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return { count: files.length, room: Math.max(0, MAX_FILES - files.length), usedBytes };
}

/** Null where the file fits. Its own faults come first: whoever makes room would meet them next. */
export function refusalOf(file: { size: number; isFolder: boolean }, room: number): RefusalReason | null {
  if (file.isFolder) return 'folder';
  if (file.size === 0) return 'empty';
  if (file.size > MAX_FILE_BYTES) return 'tooBig';
  return room > 0 ? null : 'tooMany';
}

/** Whether the same file may get in now, as it is. */
export function mayPass(reason: RefusalReason, room: number): boolean {
  return reason === 'unreadable' || reason === 'sending' || (reason === 'tooMany' && room > 0);
}
