/** Fingers that were typing so long ago may still be. */
const RECENT_MS = 3000;

let lastInputAt = Number.NEGATIVE_INFINITY;

/** Notices when something is typed, anywhere on the page. */
export function watchTyping(): void {
  const note = () => {
    lastInputAt = performance.now();
  };
  document.addEventListener('input', note, { capture: true, passive: true });
}

/** Is the next key likely to be meant for the text that is being typed? */
export function isTyping(): boolean {
  return performance.now() - lastInputAt < RECENT_MS;
}
