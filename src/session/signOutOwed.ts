const STORED_AT = 'frontdesk.signOutOwed';

/**
 * The customer signed out while the panel could not be reached: the browser still holds the session, so nothing is
 * asked or shown with it until the panel has been told (S013). The starter script reads it too.
 */
export function isSignOutOwed(): boolean {
  return localStorage.getItem(STORED_AT) !== null;
}

export function noteSignOutOwed(isOwed: boolean): void {
  if (isOwed) localStorage.setItem(STORED_AT, 'yes');
  else localStorage.removeItem(STORED_AT);
}
