let correctionMs = 0;

/** Epoch milliseconds by the server's clock as last seen, to the second; the browser's may be hours off (S017). */
export function panelNow(): number {
  return Date.now() + correctionMs;
}

/** Takes the `Date` header of an answer; one that is missing or unreadable changes nothing. */
export function noteServerDate(header: string | null): void {
  const serverTime = Date.parse(header ?? '');
  if (Number.isFinite(serverTime)) correctionMs = serverTime - Date.now();
}
