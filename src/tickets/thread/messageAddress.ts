const PREFIX = 'message-';

/** The id of a message's element; no name of our own elements begins so (H023). */
export function anchorOf(messageId: string): string {
  return PREFIX + messageId;
}

/** The end of the address that leads to a message: `#message-123`. */
export function hashOf(messageId: string): string {
  return `#${PREFIX}${encodeURIComponent(messageId)}`;
}

/** The message that the address leads to, whatever stands there; null for none. */
export function messageIn(hash: string): string | null {
  if (!hash.startsWith(`#${PREFIX}`)) return null;
  try {
    return decodeURIComponent(hash.slice(PREFIX.length + 1)) || null;
  } catch {
    return null;
  }
}

/** A place in the thread is no name: another message may stand there tomorrow. */
export function hasLastingId(messageId: string): boolean {
  return !messageId.startsWith('position:');
}
