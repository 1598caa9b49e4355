import { useEffect, useRef, useState } from 'react';
import { viewsText } from '../../i18n/en/views.ts';
import { useText } from '../../i18n/language.ts';
import { classNames } from '../../ui/classNames.ts';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { whenIdle } from '../../ui/whenIdle.ts';
import { BrokenPart } from '../BrokenPart.tsx';
import topStyles from '../top/Top.module.css';
import type { ListAddress } from '../ticketListUrl.ts';
import { shownView } from './savedViews.ts';
import { useViews } from './useViews.ts';
import styles from './Views.module.css';

const viewsMenu = lazyPart(() => import('./ViewsMenu.tsx').then((module) => module.ViewsMenu));

/** The saved views, and the name of the one that is shown. A native popover: only what is in it has to be loaded. */
export function ViewsButton({ address }: { address: ListAddress }) {
  const text = useText(viewsText);
  const popover = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { views } = useViews();
  useEffect(() => whenIdle(viewsMenu.warm), []);
  const shown = shownView(views, address);
  return (
    <>
      <button
        type="button"
        className={classNames(topStyles['pill'], styles['button'])}
        data-terse={shown ? undefined : ''}
        popoverTarget="list-views"
        aria-label={shown ? undefined : text.views}
        onPointerEnter={viewsMenu.warm}
        onFocus={viewsMenu.warm}
      >
        <LaterIcon name="bookmark" />
        <span>{shown ? text.viewsShown(shown.name) : text.views}</span>
      </button>
      <div
        ref={popover}
        id="list-views"
        className={styles['popover']}
        popover="auto"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && (
          <viewsMenu.Page
            address={address}
            close={() => popover.current?.hidePopover()}
            fallback={null}
            broken={BrokenPart}
          />
        )}
      </div>
    </>
  );
}
