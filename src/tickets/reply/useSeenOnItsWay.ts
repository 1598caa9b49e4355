import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { ReplyAct } from '../../outbox/replyMachine.ts';

/**
 * Brings what the customer has just sent into view, above the reply box, and keeps it whole there when more is said of
 * it. Whoever is elsewhere in the thread, or sends in another tab, is not moved.
 */
export function useSeenOnItsWay(undecided: readonly ReplyAct[], dock: RefObject<HTMLElement | null>): void {
  const known = useRef(new Map<string, string>());
  useEffect(() => {
    const was = known.current;
    known.current = new Map(undecided.map(({ actId, stage }) => [actId, stage.name]));
    const isSent = undecided.some(({ actId, stage }) => stage.name === 'sending' && !was.has(actId));
    const isNews = undecided.some(({ actId, stage }) => was.has(actId) && was.get(actId) !== stage.name);
    const box = dock.current;
    const entry = box?.previousElementSibling;
    if (!entry || !box?.contains(document.activeElement)) return;
    if (isSent || (isNews && isAbove(entry, box))) entry.scrollIntoView({ block: 'nearest' });
  }, [undecided, dock]);
}

/** Its beginning is on the screen. */
function isAbove(entry: Element, box: Element): boolean {
  const { top } = entry.getBoundingClientRect();
  return top >= 0 && top < box.getBoundingClientRect().top;
}
