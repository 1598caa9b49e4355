import { queryOptions, useQuery } from '@tanstack/react-query';
import { filterText } from '../../i18n/en/filter.ts';
import { useFailureWords } from '../../i18n/failureWords.ts';
import { useText } from '../../i18n/language.ts';
import { PanelFailure } from '../../panel/failure.ts';
import { readFilterForm } from '../../panel/readFilterForm.ts';
import { Button } from '../../ui/Button.tsx';
import { Drawer } from '../../ui/Drawer.tsx';
import { HeavyProvider } from '../../ui/HeavyProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { ListAddress } from '../ticketListUrl.ts';
import type { Conditions } from './conditions.ts';
import { FilterForm } from './FilterForm.tsx';
import styles from './FilterPanel.module.css';

interface FilterPanelProps {
  address: ListAddress;
  conditions: Conditions;
  isOpen: boolean;
  /** Shows the list by this filter. */
  apply: (query: string) => void;
  onClose: () => void;
  /** After it has left the screen. */
  onGone: () => void;
}

/** What the panel offers changes with a new session at most. */
const filterForm = (list: ListAddress['list']) =>
  queryOptions({
    queryKey: ['tickets', 'filterForm', list] as const,
    queryFn: ({ signal }) => readFilterForm(list, { signal }),
    staleTime: Infinity,
  });

/** The filter as a form: a drawer on a desk, a sheet on a phone. It offers what the panel's own form does. */
export function FilterPanel({ address, conditions, isOpen, apply, onClose, onGone }: FilterPanelProps) {
  const text = useText(filterText);
  const { data: offered, error, refetch } = useQuery(filterForm(address.list));
  return (
    <HeavyProvider>
      <Drawer isOpen={isOpen} title={text.title} close={text.close} onClose={onClose} onGone={onGone}>
        {offered ? (
          <FilterForm
            offered={offered}
            address={address}
            conditions={conditions}
            apply={(query) => {
              apply(query);
              onClose();
            }}
          />
        ) : (
          <div className={styles['fields']} aria-busy={!error}>
            {error ? <FormFailure error={error} retry={() => void refetch()} /> : <FieldSkeletons />}
          </div>
        )}
      </Drawer>
    </HeavyProvider>
  );
}

function FieldSkeletons() {
  return (
    <>
      <Skeleton size="half" />
      <Skeleton size="line" />
      <Skeleton size="half" />
      <Skeleton size="line" />
    </>
  );
}

function FormFailure({ error, retry }: { error: Error; retry: () => void }) {
  const text = useText(filterText);
  const words = useFailureWords();
  if (!(error instanceof PanelFailure)) throw error;
  return (
    <Notice
      tone="bad"
      role="alert"
      title={text.formFailed}
      actions={<Button onClick={retry}>{text.tryAgain}</Button>}
    >
      {words(error)}
    </Notice>
  );
}
