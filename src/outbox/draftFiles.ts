import { isSameText } from './matchReply.ts';

/** What a draft or an act says of a file: never changed. Its bytes are kept apart, under its id (FileShelf). */
export type DraftFile = {
  fileId: string;
  /** As it is shown and sent. */
  name: string;
  /** The browser's guess, '' where it has none. */
  type: string;
  sizeBytes: number;
};

/** What one message is made of. */
export type Content = { text: string; files: readonly DraftFile[] };

export function isEmpty({ text, files }: Content): boolean {
  return text === '' && files.length === 0;
}

/** Equal words with the same files, in the same order. Equal bytes that were chosen twice are two files. */
export function isSameContent(one: Content, other: Content): boolean {
  return isSameFiles(one.files, other.files) && isSameText(one.text, other.text);
}

export function isSameFiles(one: readonly DraftFile[], other: readonly DraftFile[]): boolean {
  return one.length === other.length && one.every(({ fileId }, index) => fileId === other[index]?.fileId);
}
