/** Runs `then` when the browser has nothing better to do; where it cannot tell, a moment later. Returns how to call it off. */
export function whenIdle(then: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const asked = window.requestIdleCallback(then, { timeout: 2000 });
    return () => window.cancelIdleCallback(asked);
  }
  const timer = setTimeout(then, 500);
  return () => clearTimeout(timer);
}
