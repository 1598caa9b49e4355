import { useEffect } from 'react';
import type { RefObject } from 'react';

/**
 * Tells the page's styles how much of its height the reply box covers, so that what has focus can stay clear of it; and
 * keeps its end, where Send is, on the screen while it has focus and grows, or the keyboard takes its room (C99).
 */
export function useDockSize(dock: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const box = dock.current;
    if (box === null) return undefined;
    const keepInView = () => {
      const isCut = box.getBoundingClientRect().bottom > document.documentElement.clientHeight + 1;
      if (isCut && box.contains(document.activeElement)) box.scrollIntoView({ block: 'end' });
    };
    // The keyboard takes height alone; a window that is turned or pulled keeps its place (S102).
    let windowWidth = window.innerWidth;
    let boxWidth = box.offsetWidth;
    const resized = () => {
      if (window.innerWidth === windowWidth) keepInView();
      windowWidth = window.innerWidth;
    };
    const observer = new ResizeObserver(() => {
      style.setProperty('--dock', `${box.offsetHeight}px`);
      if (box.offsetWidth === boxWidth) keepInView();
      boxWidth = box.offsetWidth;
    });
    observer.observe(box);
    box.addEventListener('focusin', keepInView);
    window.addEventListener('resize', resized);
    return () => {
      observer.disconnect();
      box.removeEventListener('focusin', keepInView);
      window.removeEventListener('resize', resized);
      style.removeProperty('--dock');
    };
  }, [dock]);
}
