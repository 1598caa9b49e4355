const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu;
const MAX_LENGTH = 120;

/** The subject as one short line: a tab, the history and bookmarks know no direction marks and no limits (H004, H005). */
export function tabTitle(subject: string): string {
  const line = subject.toWellFormed().replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
  const letters = Array.from(line.slice(0, 4 * MAX_LENGTH));
  return letters.length <= MAX_LENGTH ? line : `${letters.slice(0, MAX_LENGTH).join('').trimEnd()}…`;
}
