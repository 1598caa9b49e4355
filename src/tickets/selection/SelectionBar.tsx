import { useEffect } from 'react';
import { selectionText } from '../../i18n/en/selection.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketFilter } from '../../panel/listFields.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { whenIdle } from '../../ui/whenIdle.ts';
import { useArchiveFlow } from '../archive/useArchiveFlow.ts';
import { BrokenPart } from '../BrokenPart.tsx';
import { useSelectionKeys } from '../keyboard/useSelectionKeys.ts';
import { countSelected } from './selection.ts';
import { scopeOf } from './selectionScope.ts';
import type { SelectionScope } from './selectionScope.ts';
import { selectionStore, usePageBox, useSelection } from './selectionStore.ts';
import styles from './SelectionBar.module.css';

const beforeArchive = lazyPart(() =>
  import('../archive/BeforeArchive.tsx').then((module) => module.BeforeArchive),
);

interface SelectionBarProps {
  filter: TicketFilter;
  isFiltered: boolean;
}

/** In the tools' place while something is selected: what, in words, and what can be done with it (features C40). */
export function SelectionBar({ filter, isFiltered }: SelectionBarProps) {
  const text = useText(selectionText);
  const { selection, shown, dropped } = useSelection();
  const flow = useArchiveFlow(filter);
  useSelectionKeys(flow.begin);
  const scope = scopeOf(selection, { tickets: shown.rows, total: shown.total });
  useEffect(() => whenIdle(beforeArchive.warm), []);
  useEffect(() => {
    if (dropped > 0) announce(text.dropped(dropped));
  }, [dropped, text]);
  return (
    <>
      {scope && (
        <section className={styles['bar']} data-at-thumb="" aria-label={text.bar}>
          <p className={styles['said']} role="status">
            <ScopeWords scope={scope} isFiltered={isFiltered} />
          </p>
          <Matching isFiltered={isFiltered} />
          <Button kind="quiet" onClick={clear}>
            {text.clear}
          </Button>
          <Button kind="primary" className={styles['archive']} onClick={flow.begin}>
            {text.archiveCount(countSelected(selection, shown.total))}
          </Button>
        </section>
      )}
      {dropped > 0 && <p className={styles['dropped']}>{text.dropped(dropped)}</p>}
      <FlowNotice flow={flow} />
    </>
  );
}

function FlowNotice({ flow: { step, confirm, cancel } }: { flow: ReturnType<typeof useArchiveFlow> }) {
  const text = useText(selectionText);
  switch (step.name) {
    case 'idle':
      return null;
    case 'asking':
      return (
        <beforeArchive.Page
          choice={step.choice}
          confirm={confirm}
          cancel={cancel}
          fallback={null}
          broken={BrokenPart}
        />
      );
    case 'collecting':
      return (
        <div className={styles['notice']}>
          <Notice
            tone="info"
            role="status"
            title={text.collecting(step.read, step.total)}
            actions={<Button onClick={cancel}>{text.cancel}</Button>}
          />
        </div>
      );
    case 'failed':
      return (
        <div className={styles['notice']}>
          <Notice
            tone="bad"
            role="alert"
            title={step.what === 'collect' ? text.collectFailed : text.partFailed}
          />
        </div>
      );
  }
}

function ScopeWords({ scope, isFiltered }: { scope: SelectionScope; isFiltered: boolean }) {
  const text = useText(selectionText);
  switch (scope.kind) {
    case 'page':
      return text.onThisPage(scope.count);
    case 'pages':
      return text.onPages(scope.count, scope.onPage);
    case 'matching':
      if (scope.count < scope.total) return text.allBut(scope.count, scope.total);
      return isFiltered ? text.allMatching(scope.total) : text.allInList(scope.total);
  }
}

/** Offered once the whole page is selected and there is more. */
function Matching({ isFiltered }: { isFiltered: boolean }) {
  const text = useText(selectionText);
  const page = usePageBox();
  const { selection, shown } = useSelection();
  if (selection.scope === 'matching' || page !== 'all' || shown.total <= shown.rows.length) return null;
  return (
    <Button kind="quiet" onClick={selectionStore.pickMatching}>
      {isFiltered ? text.selectMatching(shown.total) : text.selectList(shown.total)}
    </Button>
  );
}

// The bar goes, and with it what had focus.
function clear(): void {
  document.querySelector<HTMLElement>('[data-page-box]')?.focus();
  selectionStore.clear();
}
