import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { filterText } from '../../i18n/en/filter.ts';
import { useText } from '../../i18n/language.ts';
import type { FilterPeriod } from '../../panel/listFields.ts';
import { DateField } from '../../ui/fields/DateField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import type { FilterValues } from './filterForm.ts';
import { namedPeriods } from './filterPeriods.ts';
import { here } from './here.ts';
import styles from './FilterPanel.module.css';

interface PeriodFieldsProps {
  form: UseFormReturn<FilterValues>;
  periods: readonly FilterPeriod[];
}

/** When the last message was written: the panel's periods, an age, or two days of the customer's own. */
export function PeriodFields({ form, periods }: PeriodFieldsProps) {
  const text = useText(filterText);
  const period = useWatch({ control: form.control, name: 'period' });
  if (periods.length === 0) return null;
  const named = namedPeriods.filter((each) => periods.includes(each));
  const choices: [string, string][] = [
    ['any', text.any],
    ...named.map((each): [string, string] => [each, text[each]]),
  ];
  // What is set can be seen and taken away, offered or not.
  if (periods.includes('custom') || period === 'age' || period === 'range') {
    choices.push(['age', text.age], ['range', text.range]);
  }
  const digits = { inputMode: 'numeric', maxLength: 5 } as const;
  return (
    <>
      <SelectField form={form} name="period" label={text.period} choices={choices} />
      {period === 'age' && (
        <div className={styles['two']}>
          <TextField form={form} name="newer" label={text.newer} autoComplete="off" input={digits} />
          <TextField form={form} name="older" label={text.older} autoComplete="off" input={digits} />
        </div>
      )}
      {period === 'range' && (
        <div className={styles['two']}>
          <DateField form={form} name="from" label={text.from} />
          <DateField form={form} name="to" label={text.to} />
          <p className={styles['help']}>{text.rangeHelp(here().zone)}</p>
        </div>
      )}
    </>
  );
}
