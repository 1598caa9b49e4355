const listeners = new Set<(text: string) => void>();

/** Says it once, politely, to whoever listens to the page; a batch is one call. */
export function announce(text: string): void {
  for (const listener of listeners) listener(text);
}

/** Runs `listener` with what is announced; returns how to stop. */
export function onAnnouncement(listener: (text: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
