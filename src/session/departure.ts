import { wipeTraces } from './wipeTraces.ts';

/** For a page that is on its way out: nothing on it is to be seen any more, and nothing holds it back. */
export function hidePage(): void {
  window.onbeforeunload = null;
  document.documentElement.hidden = true;
}

export function isPageHidden(): boolean {
  return document.documentElement.hasAttribute('hidden');
}

/**
 * Leaves this document for good: what it shows is gone at once, what it holds in memory with the load of the next.
 * `path` takes the place of the present entry of the history.
 */
export function leaveFor(path: string): void {
  hidePage();
  location.replace(path);
}

/** The same address again, for whoever is signed in now, if anybody. */
export function loadAfresh(): void {
  hidePage();
  wipeTraces(null, window);
  location.reload();
}

/** The address as the customer sees it, to come back to after sign-in. */
export function presentPath(): string {
  return location.pathname + location.search + location.hash;
}
