import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { ReplyAct } from '../../outbox/replyMachine.ts';
import { whenPainted } from '../../ui/whenPainted.ts';
import type { Reply } from './reply.ts';

/** Of what is seen between what was sent and the reply box. */
const GAP_PX = 16;

/**
 * Brings what the customer has just sent into view, above the reply box, and keeps what is said of it whole there when
 * that becomes more. Whoever is elsewhere in the thread, or sends in another tab, is not moved.
 */
export function useSeenOnItsWay(
  { undecided, progress }: Pick<Reply, 'undecided' | 'progress'>,
  dock: RefObject<HTMLElement | null>,
): void {
  const known = useRef(new Map<string, ReplyAct['stage']>());
  const knownHeight = useRef(0);
  useEffect(() => {
    const was = known.current;
    known.current = new Map(undecided.map(({ actId, stage }) => [actId, stage]));
    const box = dock.current;
    const entry = box?.previousElementSibling;
    if (!entry || !box) return;
    const height = heightOf(entry) + heightOf(box);
    const grown = height - knownHeight.current;
    knownHeight.current = height;
    if (!box.contains(document.activeElement)) return;
    const isSent = undecided.some(({ actId, stage }) => stage.name === 'sending' && !was.has(actId));
    const isNews = undecided.some(({ actId, stage }) => was.has(actId) && was.get(actId) !== stage);
    const covered = coveredOf(entry, box);
    if (covered > 0 && (isSent || (isNews && covered <= grown + GAP_PX))) window.scrollBy(0, covered);
  }, [undecided, dock]);
  const isUploading = progress !== null;
  useEffect(() => {
    // Its files, and what can be stopped, are drawn after its words.
    if (isUploading) whenPainted(() => showWhole(dock.current));
  }, [isUploading, dock]);
}

function showWhole(box: HTMLElement | null): void {
  const entry = box?.previousElementSibling;
  if (!entry || !box.contains(document.activeElement)) return;
  const covered = coveredOf(entry, box);
  if (covered > 0) window.scrollBy(0, covered);
}

function heightOf(element: Element): number {
  return element.getBoundingClientRect().height;
}

/** How much of its end lies under the reply box, or below the screen; in px. */
function coveredOf(entry: Element, box: Element): number {
  const end = Math.min(box.getBoundingClientRect().top, window.innerHeight);
  return entry.getBoundingClientRect().bottom + GAP_PX - end;
}
