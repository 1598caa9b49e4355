import type { UseFormReturn } from 'react-hook-form';
import { ticketCostText } from '../../i18n/en/ticketCost.ts';
import { ticketFormText } from '../../i18n/en/ticketForm.ts';
import { useText } from '../../i18n/language.ts';
import type { Choice } from '../../panel/choices.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { CardGroup } from '../../ui/fields/CardGroup.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';

/** So many are told apart at a glance. */
const MOST_CARDS = 6;

interface DepartmentFieldProps {
  form: UseFormReturn<TicketFormValues>;
  departments: readonly Choice[];
  onChoose: () => void;
}

/** Whom the ticket goes to, with what the panel says of them and of what it costs (features C70). */
export function DepartmentField({ form, departments, onChoose }: DepartmentFieldProps) {
  const text = useText(ticketFormText);
  const costs = useText(ticketCostText);
  const costOf = ({ takesIncident }: Choice) => {
    if (takesIncident === null) return costs.cardUnknown;
    return takesIncident ? costs.cardIncident : costs.cardFree;
  };
  if (departments.length <= MOST_CARDS) {
    return (
      <CardGroup
        form={form}
        name="department"
        label={text.department}
        isRequired
        cards={departments.map((each) => ({
          value: each.key,
          title: each.caption,
          body: each.description,
          end: costOf(each),
        }))}
        onChoose={onChoose}
      />
    );
  }
  return (
    <SelectField
      form={form}
      name="department"
      label={text.department}
      isRequired
      choices={[
        ['', text.choose],
        ...departments.map((each): [string, string] => [
          each.key,
          // What it costs is seen in the closed list, too.
          [each.caption, costOf(each), each.description].filter(Boolean).join(' · '),
        ]),
      ]}
      onChoose={onChoose}
    />
  );
}
