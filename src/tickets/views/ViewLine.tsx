import { useState } from 'react';
import { Link } from '../../Link.tsx';
import { viewsText } from '../../i18n/en/views.ts';
import { useText } from '../../i18n/language.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { focusIt } from '../../ui/focusIt.ts';
import { Icon } from '../../ui/Icon.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import type { ListAddress } from '../ticketListUrl.ts';
import { findView, shownView, viewHref } from './savedViews.ts';
import type { SavedView, StoredView } from './savedViews.ts';
import { ViewNameForm } from './ViewNameForm.tsx';
import { ViewWords } from './ViewWords.tsx';
import styles from './Views.module.css';

interface ViewLineProps {
  view: StoredView;
  /** What the list shows. */
  address: ListAddress;
  views: readonly StoredView[];
  keep: ((views: readonly StoredView[]) => void) | null;
  remove: (view: StoredView) => void;
  close: () => void;
  /** The view whose line takes focus when it appears. */
  focusOn: string | null;
  setFocusOn: (name: string) => void;
}

/** One view: a link to its address, or what is left of one that cannot be read. */
export function ViewLine({ view, address, views, keep, remove, close, focusOn, setFocusOn }: ViewLineProps) {
  const text = useText(viewsText);
  const [isRenaming, setRenaming] = useState(false);
  const name = view.kind === 'view' ? view.name : view.shown;
  const leave = (next: string) => {
    setFocusOn(next);
    setRenaming(false);
  };
  if (isRenaming && view.kind === 'view') {
    const rename = (next: string) => {
      keep?.(views.map((each) => (each === view ? { ...view, name: next } : each)));
      announce(text.renamed(next));
      leave(next);
    };
    return (
      <li>
        <ViewNameForm
          label={text.name}
          name={name}
          action={() => text.renameNow}
          refuse={(next) => (isTaken(views, next, view) ? text.nameTaken : null)}
          onName={rename}
          onCancel={() => leave(name)}
        />
      </li>
    );
  }
  return (
    <li className={styles['view']}>
      <div className={styles['what']}>
        {view.kind === 'view' ? (
          <>
            <Link
              className={styles['link']}
              href={viewHref(view.address)}
              aria-current={shownView(views, address) === view ? 'page' : undefined}
              onClick={close}
            >
              <bdi dir="auto">{name}</bdi>
              <Icon name="tick" />
            </Link>
            <ViewWords address={view.address} />
          </>
        ) : (
          <>
            <code className={styles['unreadable']}>{name}</code>
            <p className={styles['problem']}>
              <Icon name="warning" />
              {text.unreadable}
            </p>
          </>
        )}
      </div>
      {view.kind === 'view' && (
        <Button
          kind="quiet"
          compact
          ref={focusOn === name ? focusIt : undefined}
          aria-label={text.rename(name)}
          title={text.rename(name)}
          onClick={() => setRenaming(true)}
        >
          <LaterIcon name="pencil" />
        </Button>
      )}
      <Button
        kind="quiet"
        compact
        aria-label={text.remove(name)}
        title={text.remove(name)}
        onClick={() => remove(view)}
      >
        <LaterIcon name="bin" />
      </Button>
    </li>
  );
}

function isTaken(views: readonly StoredView[], name: string, view: SavedView): boolean {
  const owner = findView(views, name);
  return owner !== undefined && owner !== view;
}
