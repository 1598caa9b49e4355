/** Short enough for every file system once it is UTF-8 (255 bytes there), and to be read as a whole. */
const MAX_LENGTH = 80;
const MAX_BYTES = 200;
/** A longer "extension" is none. */
const MAX_EXTENSION = 12;

/** Zero-width marks, bidi controls, invisible operators and the BOM: what makes `gnp.exe` read `exe.png` (H025). */
const INVISIBLE = /[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const CONTROL_OR_BREAK = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const PATH_OR_SHELL = /[<>:"/\\|?*%]/g;
/** Names that Windows keeps for its devices, with whatever extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * The sender's own file name, fit to be shown and to be saved under: no path, no device, no hidden character, cut in
 * the middle so that the ending stays. `fallback` where nothing is left (panel protocol §6.6, H025).
 */
export function safeFileName(name: string, fallback: string): string {
  const plain = name
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(CONTROL_OR_BREAK, ' ')
    .replace(PATH_OR_SHELL, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(DEVICE, '_$&');
  return plain === '' ? fallback : cutInTheMiddle(plain);
}

function cutInTheMiddle(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= MAX_LENGTH && byteLength(name) <= MAX_BYTES) return name;
  const tail = extensionOf(name);
  let kept = Math.min(letters.length, MAX_LENGTH) - tail.length - 1;
  const cut = () => `${letters.slice(0, kept).join('').trimEnd()}…${tail}`;
  while (kept > 1 && byteLength(cut()) > MAX_BYTES) kept -= 1;
  return cut();
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 && name.length - dot <= MAX_EXTENSION ? name.slice(dot) : '';
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}
