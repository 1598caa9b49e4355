import { useEffect } from 'react';
import type { RefObject } from 'react';

/**
 * Tells the page's styles how much of its height the reply box covers, so that what has focus, and what is said of an act,
 * can stay clear of it: nothing where it waits at the thread's end. And keeps its end, where Send is, on the screen while
 * it has focus and grows, or the keyboard takes its room (C99).
 */
export function useDockSize(dock: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const box = dock.current;
    if (box === null) return undefined;
    const keepInView = () => {
      // Nothing is typed in what stays behind of a draft; it may be taller than the screen.
      if (getComputedStyle(box).position === 'relative') return;
      const isCut = box.getBoundingClientRect().bottom > endOfRoom(box) + 1;
      if (isCut && box.contains(document.activeElement)) box.scrollIntoView({ block: 'end' });
    };
    // The keyboard takes height alone; a window that is turned or pulled keeps its place (S102).
    let windowWidth = window.innerWidth;
    let boxWidth = box.offsetWidth;
    const tell = () => {
      const covers = getComputedStyle(box).position === 'sticky' ? box.offsetHeight : 0;
      style.setProperty('--dock', `${covers}px`);
    };
    const resized = () => {
      tell();
      if (window.innerWidth === windowWidth) keepInView();
      windowWidth = window.innerWidth;
    };
    const observer = new ResizeObserver(() => {
      tell();
      if (box.offsetWidth === boxWidth) keepInView();
      boxWidth = box.offsetWidth;
    });
    observer.observe(box);
    const focused = ({ target }: FocusEvent) => {
      tell();
      // A button that is just being pressed by a pointer must stay beneath it.
      if (target instanceof Element && target.matches(':focus-visible')) keepInView();
    };
    box.addEventListener('focusin', focused);
    box.addEventListener('focusout', tell);
    window.addEventListener('resize', resized);
    return () => {
      observer.disconnect();
      box.removeEventListener('focusin', focused);
      box.removeEventListener('focusout', tell);
      window.removeEventListener('resize', resized);
      style.removeProperty('--dock');
    };
  }, [dock]);
}

/** Where a phone's navigation begins, or the screen ends; in px from its top. */
function endOfRoom(box: HTMLElement): number {
  const { position, bottom } = getComputedStyle(box);
  const { clientHeight } = document.documentElement;
  return position === 'sticky' ? clientHeight - Number.parseFloat(bottom) : clientHeight;
}
