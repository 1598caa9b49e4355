/** Runs `then` once what React has just been given is on the screen. */
export function whenPainted(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
