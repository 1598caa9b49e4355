/** A row by its place in the list and by the address that it leads to. */
export type RowPlace = { index: number; address: string };

type From = {
  /** The row that has focus. */
  focused: number | null;
  /** The row that had focus before something else got it. */
  last: RowPlace | null;
  step: 1 | -1;
};

/**
 * The row to go to: the next one from where focus is, or was; the first one for who has not been in the list. It ends
 * at the first row and at the last. Null where there are no rows.
 */
export function nextRow(addresses: readonly string[], { focused, last, step }: From): number | null {
  if (addresses.length === 0) return null;
  if (focused === null && last === null) return 0;
  return Math.min(addresses.length - 1, Math.max(0, target(addresses, { focused, last, step })));
}

function target(addresses: readonly string[], { focused, last, step }: From): number {
  if (focused !== null) return focused + step;
  if (last === null) return 0;
  const now = addresses.indexOf(last.address);
  if (now >= 0) return now + step;
  // The row has gone, as after it was archived: in its place is the one that came after it.
  return step === 1 ? last.index : last.index - 1;
}
