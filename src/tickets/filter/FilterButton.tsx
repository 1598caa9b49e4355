import { useId, useState } from 'react';
import { filterText } from '../../i18n/en/filter.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { LaterIcon } from '../../ui/LaterIcon.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { BrokenPart } from '../BrokenPart.tsx';
import { useShortcut } from '../keyboard/performers.ts';
import type { ListAddress } from '../ticketListUrl.ts';
import { countConditions } from './conditions.ts';
import type { Conditions } from './conditions.ts';
import styles from './ListTools.module.css';

export const filterPanel = lazyPart(() => import('./FilterPanel.tsx').then((module) => module.FilterPanel));

interface FilterButtonProps {
  address: ListAddress;
  conditions: Conditions;
  /** Shows the list by this filter. */
  apply: (query: string) => void;
}

/** Opens the filter panel; its code is there before the finger comes down. */
export function FilterButton({ address, conditions, apply }: FilterButtonProps) {
  const text = useText(filterText);
  const id = useId();
  const [state, setState] = useState<'closed' | 'open' | 'leaving'>('closed');
  useShortcut('filter', () => setState('open'));
  const count = countConditions(conditions);
  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-expanded={state === 'open'}
        aria-describedby={count > 0 ? id : undefined}
        onPointerEnter={filterPanel.warm}
        onFocus={filterPanel.warm}
        onClick={() => setState('open')}
      >
        <LaterIcon name="filter" />
        {text.filter}
        {count > 0 && <span className={styles['count']} data-count={count} aria-hidden="true" />}
      </Button>
      {count > 0 && (
        <VisuallyHidden>
          <span id={id}>{text.conditions(count)}</span>
        </VisuallyHidden>
      )}
      {state !== 'closed' && (
        <filterPanel.Page
          address={address}
          conditions={conditions}
          isOpen={state === 'open'}
          apply={apply}
          onClose={() => setState('leaving')}
          onGone={() => setState('closed')}
          fallback={null}
          broken={BrokenPart}
        />
      )}
    </>
  );
}
