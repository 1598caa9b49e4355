import type { DraftFile } from '../../outbox/draftFiles.ts';
import type { AddResult, ChosenFile, ComingFile } from '../../outbox/fileTray.ts';

/** What the attach area needs of what its files go with: a reply, or a new ticket. */
export interface FileHolder {
  files: readonly DraftFile[];
  /** Ids of those whose bytes are not to be had any more. */
  missingFiles: readonly string[];
  areFilesKept: boolean;
  /** Held or being sent: nothing can be changed. */
  isSending: boolean;
  addFile(file: ComingFile): Promise<AddResult>;
  replaceFile(fileId: string, file: ChosenFile): Promise<boolean>;
  removeFile(fileId: string): void;
  fileBytes(fileId: string): Promise<Blob | null>;
}
