import type { UseFormReturn } from 'react-hook-form';
import { filterText } from '../../i18n/en/filter.ts';
import { statusText } from '../../i18n/en/status.ts';
import { useText } from '../../i18n/language.ts';
import type { FilterForm as Offered } from '../../panel/readFilterForm.ts';
import { CheckboxGroup } from '../../ui/fields/CheckboxGroup.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { filterStatuses } from './conditions.ts';
import type { FilterValues } from './filterForm.ts';
import { PeriodFields } from './PeriodFields.tsx';

interface FilterFieldsProps {
  form: UseFormReturn<FilterValues>;
  offered: Offered;
}

/** Long enough for any subject (panel protocol §6.1). */
const MAX_TEXT = { maxLength: 255 };

/** The fields that the panel's own form offers; one that holds something is shown in any case, so that it can be emptied. */
export function FilterFields({ form, offered }: FilterFieldsProps) {
  const text = useText(filterText);
  const words = useText(statusText);
  const set = form.formState.defaultValues?.statuses ?? [];
  const statuses = filterStatuses.filter((each) => offered.statuses.includes(each) || set.includes(each));
  return (
    <>
      {offered.number && (
        <TextField
          form={form}
          name="number"
          label={text.number}
          help={text.numberHelp}
          autoComplete="off"
          input={{ inputMode: 'numeric', ...MAX_TEXT }}
        />
      )}
      {offered.subject && (
        <TextField form={form} name="subject" label={text.subject} autoComplete="off" input={MAX_TEXT} />
      )}
      {offered.message && (
        <TextField form={form} name="message" label={text.message} autoComplete="off" input={MAX_TEXT} />
      )}
      {statuses.length > 1 && (
        <CheckboxGroup
          form={form}
          name="statuses"
          label={text.statuses}
          choices={statuses.map((status) => [status, words[status]])}
        />
      )}
      {offered.isAbuse && (
        <SelectField
          form={form}
          name="abuse"
          label={text.abuse}
          choices={[
            ['any', text.abuseAll],
            ['only', text.abuseOnly],
            ['none', text.abuseNone],
          ]}
        />
      )}
      <PeriodFields form={form} periods={offered.periods} />
    </>
  );
}
