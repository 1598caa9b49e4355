/** Rows that were seen this long ago are compared although the panel tells of no news. */
const LOOK_EVERY_MS = 5 * 60_000;

interface Times {
  /** When the shown rows were read. */
  readAt: number;
  /** When they were last compared with the panel's; 0 for never. */
  lookedAt: number;
  /** When that last failed; 0 for never. */
  failedAt: number;
  /** When the panel was last asked for news; 0 for never. */
  polledAt: number;
  /** When its number of new answers last rose; 0 for never. */
  risenAt: number;
}

/**
 * The panel is to be asked in silence whether the list is another one by now: after news, and with a poll that finds
 * the rows five minutes old, for `notify` does not tell of a status or of a ticket archived elsewhere. What failed is
 * tried again with the next poll. Times are epoch milliseconds.
 */
export function isLookDue({ readAt, lookedAt, failedAt, polledAt, risenAt }: Times): boolean {
  const seenAt = Math.max(readAt, lookedAt);
  if (seenAt === 0 || polledAt <= failedAt) return false;
  return risenAt > seenAt || polledAt - seenAt >= LOOK_EVERY_MS;
}
