import type { TicketId } from '../panel/domain.ts';

/** The panel takes so many in one call (panel protocol §6.4). */
const MAX_IDS = 1000;
/** Browsers let 64 KiB of requests outlive a page; the rest of each request's body is far below the difference. */
const MAX_BYTES = 60_000;
/** A separator as it travels: `%2C+`. */
const SEPARATOR_BYTES = 4;

/** Which tickets go in which call while the page closes; those that a browser would not let go are left out. */
export function callsAtLeaving(ids: readonly TicketId[]): TicketId[][] {
  const calls: TicketId[][] = [];
  let bytes = 0;
  for (const id of ids) {
    bytes += String(id).length + SEPARATOR_BYTES;
    if (bytes > MAX_BYTES) break;
    const last = calls.at(-1);
    if (last && last.length < MAX_IDS) last.push(id);
    else calls.push([id]);
  }
  return calls;
}
