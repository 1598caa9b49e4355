/** Runs `then` once what React has just been given is on the screen. */
export function whenPainted(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

/** Runs `then` when the browser has nothing better to do; where it cannot tell, a moment later. */
export function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(then, { timeout: 2000 });
  else setTimeout(then, 500);
}
