import type { Edit, Passage } from './formatText.ts';

export function passageIn({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Passage {
  return { text: value, start: selectionStart, end: selectionEnd };
}

/**
 * Changes a text box as typing would: focus and caret go there, whoever listens is told, and the browser's own undo
 * takes it back. The old command is the only way that keeps that; where it is gone, the change is made without.
 */
export function applyEdit(box: HTMLTextAreaElement, { start, end, insert, select }: Edit): void {
  box.focus();
  box.setSelectionRange(start, end);
  const isNothing = start === end && insert === '';
  if (!isNothing && !(document.activeElement === box && typeIn(insert))) {
    box.setRangeText(insert, start, end, 'end');
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
  }
  box.setSelectionRange(...select);
}

/** In what has focus. False where the browser does not do it. */
function typeIn(words: string): boolean {
  return words === '' ? document.execCommand('delete') : document.execCommand('insertText', false, words);
}
