const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu;
const MAX_LENGTH = 120;

/**
 * A subject or a name as one short line without hidden marks: a tab and the browser's history isolate no direction,
 * and a name that runs backwards reads like another (H004, H005).
 */
export function plainLine(text: string): string {
  const line = text.toWellFormed().replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
  const letters = Array.from(line.slice(0, 4 * MAX_LENGTH));
  return letters.length <= MAX_LENGTH ? line : `${letters.slice(0, MAX_LENGTH).join('').trimEnd()}…`;
}
