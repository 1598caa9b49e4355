import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { threadText } from '../../i18n/en/thread.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import styles from './Fold.module.css';

/**
 * Long content of which the beginning is seen. It is folded to the eye alone: the ear, the browser's search and the tab
 * key reach all of it, and where one of them scrolls within, it unfolds at that very place.
 */
export function Fold({ of, children }: { of: 'message' | 'quote'; children: ReactNode }) {
  const text = useText(threadText);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const showAll = of === 'message' ? text.showAll : text.showQuote;

  function unfoldWhereItIs(): void {
    const by = box.current?.scrollTop ?? 0;
    if (isOpen || by === 0) return;
    flushSync(() => setOpen(true));
    window.scrollBy({ top: by, behavior: 'instant' });
  }

  return (
    <div className={styles[of]}>
      <div
        ref={box}
        id={id}
        className={classNames(styles['box'], !isOpen && styles['folded'])}
        onScroll={unfoldWhereItIs}
      >
        {children}
      </div>
      <Button
        kind="quiet"
        compact
        className={styles['toggle']}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={(event) => {
          flushSync(() => setOpen(!isOpen));
          if (isOpen) event.currentTarget.scrollIntoView({ block: 'nearest' });
        }}
      >
        {isOpen ? text.showLess : showAll}
      </Button>
    </div>
  );
}
