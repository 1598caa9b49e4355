interface KeyPress {
  key: string;
  keyCode: number;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
  isComposing: boolean;
  repeat: boolean;
}

/** What browsers report for a key that an input method took; Safari ends composing before it tells of the Enter. */
const TAKEN_BY_INPUT_METHOD = 229;

/** Ctrl+Enter or Cmd+Enter, pressed once and meant for us: Enter alone is a new line, Enter while composing a word (C67, H070, S043). */
export function isSendKey(press: KeyPress): boolean {
  const isOurs = !press.isComposing && press.keyCode !== TAKEN_BY_INPUT_METHOD && !press.repeat;
  const isChord = (press.ctrlKey || press.metaKey) && !press.shiftKey && !press.altKey;
  return isOurs && isChord && press.key === 'Enter';
}
