import type { StatusCode } from '../../panel/domain.ts';

type Turn = 'customer' | 'support' | 'nobody';

const turns: Record<StatusCode, Turn | null> = {
  new: 'support',
  inProgress: 'support',
  waiting: 'customer',
  closed: 'nobody',
  archived: 'nobody',
  unknown: null,
};

/** Who is to act next, from the code alone (panel protocol §4.5); null where the panel's status is not one we know. */
export function whoseTurn(code: StatusCode): Turn | null {
  return turns[code];
}

interface Entry {
  from: 'customer' | 'staff' | 'system' | 'facts';
  postedAt: number | null;
}

/**
 * Since when the customer has waited for support: their first message after support's last one. Null where it is not
 * support's turn, or the thread does not tell. The ticket's own document carries no waiting time (panel protocol §6.2).
 */
export function waitingSince(code: StatusCode, thread: readonly Entry[]): number | null {
  if (whoseTurn(code) !== 'support') return null;
  const answered = thread.findLastIndex(({ from }) => from === 'staff');
  return thread.slice(answered + 1).find(({ from }) => from === 'customer')?.postedAt ?? null;
}
