export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'
>;

/**
 * What was pressed as the table of shortcuts writes it ('j', 'Shift+x', '?'), null for what cannot be one. Keys with
 * Ctrl, Alt or Meta belong to the browser and to assistive technology, keys of a composition to the input method.
 */
export function pressedKey(press: KeyPress): string | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null;
  const sign = latinSign(press);
  // A letter has its name without Shift and Caps Lock; how the other signs are made differs from layout to layout.
  return sign !== null && press.shiftKey && /^[a-z]$/.test(sign) ? `Shift+${sign}` : sign;
}

/**
 * The letter counts, not its place: on a Dvorak layout `j` is where it is printed. But on a layout of another script
 * there is no `j` at all: who types Russian would have to change the layout for each shortcut. There the key counts
 * that is `j` on the layout with Latin letters, which those keyboards show beside their own.
 */
function latinSign({ key, code, shiftKey }: KeyPress): string | null {
  // The key of `/` and `?` writes `.` and `,` on Cyrillic layouts, and on no other does it write those two.
  if (code === 'Slash' && (key === '.' || key === ',')) return shiftKey ? '?' : '/';
  if (/^[!-~]$/.test(key)) return key.toLowerCase();
  if (!/^\p{L}$/u.test(key) || /^\p{Script=Latin}$/u.test(key)) return null;
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null;
}
