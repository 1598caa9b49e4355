/** What the panel last said of news. */
export interface NewsCount {
  /** Tickets with an answer not yet opened; null where the panel does not say. */
  count: number | null;
  /** When the number last rose, epoch milliseconds; 0 as long as it has not. */
  risenAt: number;
}

/**
 * What is known after the panel has said `count` at `now`. The first number is no news, nor is one that falls: the
 * customer has read something.
 */
export function noteCount(before: NewsCount | null, count: number | null, now: number): NewsCount {
  if (before === null) return { count, risenAt: 0 };
  return { count, risenAt: (count ?? 0) > (before.count ?? 0) ? now : before.risenAt };
}

export const SHORTEST_PAUSE_MS = 60_000; // panel protocol §8
const LONGEST_PAUSE_MS = 4 * 60_000;

/** How long to wait before the panel is asked again: a fifth of the time in which nothing has happened. */
export function pauseAfter(quietMs: number): number {
  return Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, quietMs / 5));
}
