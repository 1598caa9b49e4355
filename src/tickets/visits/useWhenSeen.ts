import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Of a message this much, or this much of the screen where it is longer. */
const SHARE = 0.75;
const SHARE_OF_SCREEN = 0.5;

/** Calls `then` when most of the element is on the screen, between the bar and the reply box; `then` null: nobody waits. */
export function useWhenSeen(element: RefObject<HTMLElement | null>, then: (() => void) | null): void {
  const told = useRef(then);
  useEffect(() => {
    told.current = then;
  });
  const isAwaited = then !== null;
  useEffect(() => {
    if (!isAwaited || element.current === null) return undefined;
    const observer = new IntersectionObserver(
      (changes) => {
        if (changes.some(isMostlySeen)) told.current?.();
      },
      {
        rootMargin: `-${sizeOf('--bar')}px 0px -${sizeOf('--dock')}px 0px`,
        threshold: [0, 0.25, 0.5, SHARE, 1],
      },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, isAwaited]);
}

function isMostlySeen({
  intersectionRatio,
  intersectionRect,
  rootBounds,
}: IntersectionObserverEntry): boolean {
  const screen = rootBounds?.height ?? Infinity;
  return intersectionRatio >= SHARE || intersectionRect.height >= SHARE_OF_SCREEN * screen;
}

/** In whole pixels. */
function sizeOf(property: string): number {
  return Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue(property), 10) || 0;
}
