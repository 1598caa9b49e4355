/** What is marked of one message: as it is seen, and where. */
export interface Passage {
  message: HTMLElement;
  words: string;
  range: Range;
}

/** Null where nothing is marked, or more than one message, or what is no message. */
export function passageMarked(): Passage | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const words = selection.toString();
  const range = selection.getRangeAt(0);
  const message = articleOf(range.startContainer);
  if (message === null || words.trim() === '') return null;
  const part = partIn(message, range);
  return part && { message, words, range: part };
}

/** A third click marks a paragraph up to where the next message begins, and nothing of that. */
function partIn(message: HTMLElement, range: Range): Range | null {
  if (message.contains(range.endContainer)) return range;
  const part = range.cloneRange();
  part.setEnd(message, message.childNodes.length);
  return part.toString().trim() === range.toString().trim() ? part : null;
}

function articleOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('article') ?? null;
}
