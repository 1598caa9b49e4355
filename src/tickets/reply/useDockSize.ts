import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Tells the page's styles how much of its height the reply box covers, so that what has focus can stay clear of it. */
export function useDockSize(dock: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const box = dock.current;
    if (box === null) return undefined;
    const observer = new ResizeObserver(() => style.setProperty('--dock', `${box.offsetHeight}px`));
    observer.observe(box);
    return () => {
      observer.disconnect();
      style.removeProperty('--dock');
    };
  }, [dock]);
}
