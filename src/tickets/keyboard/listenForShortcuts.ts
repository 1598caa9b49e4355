import { pressedKey } from './pressedKey.ts';
import { meaningOf } from './sequence.ts';
import type { Begun } from './sequence.ts';
import type { Shortcut } from './shortcuts.ts';

/** What takes letters itself. A box to be ticked does not: whoever has just selected a row goes on from there. */
const taking =
  'input:not([type=checkbox], [type=button], [type=submit]), textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=combobox], [role=listbox], [role=menu]';

/** What lies over the page and has the keyboard to itself. */
const over = 'dialog[open], [role=dialog], [role=alertdialog], [role=menu], [role=listbox], [popover]';

/**
 * Calls `perform` for each shortcut that is pressed where nothing else takes the key; false from it leaves the key to
 * the browser. Returns how to stop.
 */
export function listenForShortcuts(perform: (shortcut: Shortcut) => boolean): () => void {
  let begun: Begun = null;
  let held: { code: string; shortcut: Shortcut } | null = null;

  function repeat(event: KeyboardEvent): void {
    if (held?.code !== event.code) return;
    // Held down, `/` would go on into the search box that it has led to.
    event.preventDefault();
    if (held.shortcut.isRepeated && isFree(event)) perform(held.shortcut);
  }

  function press(event: KeyboardEvent): void {
    held = null;
    if (event.key === 'Shift') return;
    const key = isFree(event) ? pressedKey(event) : null;
    const meaning = key === null ? null : meaningOf(begun, key, event.timeStamp);
    begun = meaning?.begun ?? null;
    if (!meaning?.shortcut || !perform(meaning.shortcut)) return;
    event.preventDefault();
    held = { code: event.code, shortcut: meaning.shortcut };
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (event.repeat) repeat(event);
    else press(event);
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

function isFree(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  const isTaken = target instanceof Element && target.closest(taking) !== null;
  // A popover is in the document while it is closed, too.
  return !isTaken && ![...document.querySelectorAll(over)].some((layer) => layer.checkVisibility());
}
