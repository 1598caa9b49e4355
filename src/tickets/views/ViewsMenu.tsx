import { useId, useState } from 'react';
import { viewsText } from '../../i18n/en/views.ts';
import { useText } from '../../i18n/language.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { focusIt } from '../../ui/focusIt.ts';
import { HeavyProvider } from '../../ui/HeavyProvider.tsx';
import { LabelLinks } from '../ownOrder/LabelLinks.tsx';
import type { ListAddress } from '../ticketListUrl.ts';
import { findView, MAX_VIEWS, saveView } from './savedViews.ts';
import type { StoredView } from './savedViews.ts';
import { useViews } from './useViews.ts';
import { ViewLine } from './ViewLine.tsx';
import { ViewNameForm } from './ViewNameForm.tsx';
import styles from './Views.module.css';

/** The saved views, each a link, and the form that saves what is shown. */
export function ViewsMenu({ address, close }: { address: ListAddress; close: () => void }) {
  const text = useText(viewsText);
  const id = useId();
  const { views, keep } = useViews();
  // As they were before one was deleted, until this is closed.
  const [deleted, setDeleted] = useState<{ name: string; before: readonly StoredView[] } | null>(null);
  // The view whose line takes focus when it appears in place of what had it.
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const save = (name: string) => {
    setDeleted(null);
    keep?.(saveView(views, name, address));
    announce(text.saved(name));
  };
  const remove = (view: StoredView) => {
    setDeleted({ name: view.kind === 'view' ? view.name : view.shown, before: views });
    keep?.(views.filter((each) => each !== view));
  };
  const refuse = (name: string) =>
    views.length >= MAX_VIEWS && !findView(views, name) ? text.full(MAX_VIEWS) : null;
  return (
    <HeavyProvider>
      <section aria-labelledby={id}>
        <h2 id={id} className={styles['title']}>
          {text.title}
        </h2>
        <p className={styles['hint']}>{text.onThisDevice}</p>
        <ul className={styles['list']}>
          {views.map((view, place) => (
            <ViewLine
              key={view.kind === 'view' ? view.name : `unreadable ${place}`}
              view={view}
              address={address}
              views={views}
              keep={keep}
              remove={remove}
              close={close}
              focusOn={focusOn}
              setFocusOn={setFocusOn}
            />
          ))}
        </ul>
        {deleted && (
          <p className={styles['deleted']} role="status">
            {text.removed(deleted.name)}{' '}
            <Button
              kind="quiet"
              compact
              ref={focusIt}
              onClick={() => {
                keep?.(deleted.before);
                setFocusOn(deleted.name);
                setDeleted(null);
              }}
            >
              {text.putBack}
            </Button>
          </p>
        )}
        {views.length === 0 && !deleted && <p className={styles['none']}>{text.none}</p>}
        <ViewNameForm
          label={text.nameNew}
          name=""
          action={(name) => {
            const known = findView(views, name);
            return known ? text.replace(known.name) : text.save;
          }}
          refuse={refuse}
          onName={save}
        />
        <LabelLinks address={address} onFollow={close} />
      </section>
    </HeavyProvider>
  );
}
