import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { TicketId } from '../../panel/domain.ts';
import { z } from '../../panel/schema.ts';

const KEY = 'frontdesk.place';

const placeSchema = z.object({
  ticketId: z.number(),
  scroll: z.number(),
  /** Where in the reply the customer was writing; null: elsewhere. */
  caret: z.nullable(z.object({ start: z.number(), end: z.number() })),
});
type Place = z.infer<typeof placeSchema>;

/**
 * A ticket that is loaded again, by the customer or since a deploy took a part of the app away, is where it was: on the
 * page, and in the reply (S050). `isReady`: the kept words stand in the box.
 */
export function useKeptPlace(
  ticketId: TicketId,
  box: RefObject<HTMLTextAreaElement | null>,
  isReady: boolean,
): void {
  useEffect(() => {
    const note = () => keep({ ticketId, scroll: window.scrollY, caret: caretIn(box.current) });
    window.addEventListener('pagehide', note);
    return () => window.removeEventListener('pagehide', note);
  }, [ticketId, box]);
  useEffect(() => {
    const place = isReady && isReload() ? taken(ticketId) : null;
    if (place === null) return undefined;
    // After what is done at each arrival.
    const asked = requestAnimationFrame(() => goTo(place, box.current));
    return () => cancelAnimationFrame(asked);
  }, [ticketId, box, isReady]);
}

function caretIn(box: HTMLTextAreaElement | null): Place['caret'] {
  if (box === null || document.activeElement !== box) return null;
  return { start: box.selectionStart, end: box.selectionEnd };
}

function goTo({ scroll, caret }: Place, box: HTMLTextAreaElement | null): void {
  window.scrollTo(0, scroll);
  if (caret === null || box === null) return;
  box.focus({ preventScroll: true });
  box.setSelectionRange(caret.start, caret.end);
}

function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
}

function keep(place: Place): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    // Where nothing can be stored, the page begins at its top.
  }
}

/** The place that was noted for this ticket; it counts once. */
function taken(ticketId: TicketId): Place | null {
  try {
    const stored = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    const read = z.safeParse(placeSchema, JSON.parse(stored ?? 'null'));
    return read.success && read.data.ticketId === ticketId ? read.data : null;
  } catch {
    return null; // Refused, or anybody's.
  }
}
