import { useEffect, useLayoutEffect, useRef } from 'react';
import { ownOrderText } from '../../i18n/en/ownOrder.ts';
import { useText } from '../../i18n/language.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { whenIdle } from '../../ui/whenIdle.ts';
import { BrokenPart } from '../BrokenPart.tsx';
import { rowMenu, useOpenedMenu } from './rowMenu.ts';
import styles from './RowMenu.module.css';

const rowMenuChoices = lazyPart(() => import('./RowMenuChoices.tsx').then((module) => module.RowMenuChoices));

/** The menu of whatever row has asked for it: a native popover at the row's button, on a phone a sheet from below. */
export function RowMenu() {
  const text = useText(ownOrderText);
  const popover = useRef<HTMLDivElement>(null);
  const opened = useOpenedMenu();
  useLayoutEffect(() => {
    const { current } = popover;
    if (!opened || !current) return undefined;
    current.showPopover({ source: opened.button });
    // Pressing a row's button leaves focus on it; what is chosen from is in here.
    current.focus({ preventScroll: true });
    // Also where the list goes out of sight, or another customer comes: a menu belongs to what is seen.
    return () => current.hidePopover();
  }, [opened]);
  useEffect(() => rowMenu.close, []);
  useEffect(() => whenIdle(rowMenuChoices.warm), []);
  return (
    <div
      ref={popover}
      className={styles['menu']}
      popover="auto"
      role="dialog"
      aria-label={opened ? text.more(opened.ticket.id) : undefined}
      tabIndex={-1}
      onToggle={(event) => {
        if (!event.currentTarget.matches(':popover-open')) rowMenu.close();
      }}
    >
      {opened && (
        <rowMenuChoices.Page
          key={opened.ticket.id}
          ticket={opened.ticket}
          close={() => popover.current?.hidePopover()}
          fallback={null}
          broken={BrokenPart}
        />
      )}
    </div>
  );
}
