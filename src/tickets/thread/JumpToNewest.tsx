import { useEffect, useRef, useState } from 'react';
import { threadText } from '../../i18n/en/thread.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import styles from './JumpToNewest.module.css';

/** At the end of the thread, above the reply box: a way to the newest message for whoever is further up. */
export function JumpToNewest({ answersBelow, onJump }: { answersBelow: number; onJump: () => void }) {
  const text = useText(threadText);
  const end = useRef<HTMLDivElement>(null);
  const isAbove = useIsAbove(end);
  return (
    <div ref={end} className={styles['end']}>
      {isAbove && (
        <Button className={styles['jump']} compact onClick={onJump}>
          <LaterIcon name="arrowDown" />
          {answersBelow > 0 ? text.newBelow(answersBelow) : text.toNewest}
        </Button>
      )}
    </div>
  );
}

/** Whether the element's own place is below the screen; it sticks to the screen itself, so its parent's end tells. */
function useIsAbove(end: React.RefObject<HTMLElement | null>): boolean {
  const [isAbove, setAbove] = useState(false);
  useEffect(() => {
    const section = end.current?.parentElement;
    if (!section) return undefined;
    const look = () => setAbove(section.getBoundingClientRect().bottom > window.innerHeight + NEARLY_PX);
    const sizes = new ResizeObserver(look);
    sizes.observe(section);
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [end]);
  return isAbove;
}

/** Nearer to the end than this one needs no way there. */
const NEARLY_PX = 120;
