/**
 * Runs `then` once what has just come is on the screen. Two frames: data reach the components a turn after they are
 * there, and a frame may lie between.
 */
export function whenPainted(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then)));
}
