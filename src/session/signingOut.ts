let isLeaving = false;

/** While it is so, a session that has ended surprises nobody. */
export function isSigningOut(): boolean {
  return isLeaving;
}

export function noteSigningOut(isSo: boolean): void {
  isLeaving = isSo;
}
