/**
 * Runs what follows from leaving a field once the press or the key that left it is over: what appears in between would
 * push the button that is being pressed away from under the finger, and the press would be lost.
 */
export function afterPress(run: () => void): void {
  const over = new AbortController();
  const { signal } = over;
  const end = () => {
    over.abort();
    // A click comes right after its mouseup.
    setTimeout(run);
  };
  for (const name of ['mouseup', 'keyup']) window.addEventListener(name, end, { capture: true, signal });
}
