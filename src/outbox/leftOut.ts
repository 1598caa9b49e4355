import type { Content, DraftFile } from './draftFiles.ts';
import type { ReplyAct } from './replyMachine.ts';

/** The file that the customer took out of it while it was on its way; null where none was. */
export function leftOutOf({ files, leftOut }: ReplyAct): DraftFile | null {
  return files.find(({ fileId }) => fileId === leftOut) ?? null;
}

/** What of an act goes back to the box. The act itself keeps what was sent: by that it is looked for. */
export function givenBackOf({ text, files, leftOut }: ReplyAct): Content {
  return { text, files: files.filter(({ fileId }) => fileId !== leftOut) };
}
