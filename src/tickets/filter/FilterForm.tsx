import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { filterText } from '../../i18n/en/filter.ts';
import { useText } from '../../i18n/language.ts';
import type { FilterForm as Offered } from '../../panel/readFilterForm.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { ListAddress } from '../ticketListUrl.ts';
import type { Conditions } from './conditions.ts';
import { FilterFields } from './FilterFields.tsx';
import { filterResolver } from './filterResolver.ts';
import { toConditions, toFormValues } from './filterForm.ts';
import type { FilterValues } from './filterForm.ts';
import { printFilter } from './filterLanguage.ts';
import { useTryFilter } from './useTryFilter.ts';
import styles from './FilterPanel.module.css';

interface FilterFormProps {
  offered: Offered;
  address: ListAddress;
  conditions: Conditions;
  apply: (query: string) => void;
}

/** Filled in from the filter in force. With a fault in it nothing is applied (features C34). */
export function FilterForm({ offered, address, conditions, apply }: FilterFormProps) {
  const text = useText(filterText);
  const form = useForm<FilterValues>({
    defaultValues: toFormValues(conditions),
    resolver: filterResolver(text),
  });
  const { isSubmitting } = form.formState;
  const tryFilter = useTryFilter(address);
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = async (values: FilterValues) => {
    setRefusal(null);
    const wanted = toConditions(values);
    const outcome = await tryFilter(wanted);
    if (outcome === 'called off') return;
    if (outcome === null) apply(printFilter(wanted));
    else if (outcome.field === null) setRefusal(outcome.words);
    else form.setError(outcome.field, { type: 'panel', message: outcome.words }, { shouldFocus: true });
  };
  return (
    <Form form={form} action={paths.tickets} className={styles['form']} onSend={send}>
      <div className={styles['fields']}>
        <FilterFields form={form} offered={offered} />
        {refusal !== null && (
          <Notice tone="bad" role="alert" title={text.applyFailed}>
            {refusal}
          </Notice>
        )}
      </div>
      <footer className={styles['foot']}>
        <Button kind="primary" type="submit" aria-disabled={isSubmitting}>
          {text.apply}
        </Button>
        <Button onClick={() => apply('')}>{text.reset}</Button>
      </footer>
    </Form>
  );
}
