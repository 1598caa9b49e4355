import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { ticketFormText } from '../../i18n/en/ticketForm.ts';
import { useText } from '../../i18n/language.ts';
import type { Choice } from '../../panel/choices.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import { ticketField } from '../../panel/ticketFields.ts';
import type { TicketFieldName, TicketFormValues } from '../../panel/ticketFields.ts';
import { browserZone, wallMoment } from '../../panel/wallTime.ts';
import { DateField } from '../../ui/fields/DateField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { SwitchField } from '../../ui/fields/SwitchField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { DepartmentField } from './DepartmentField.tsx';
import { ServiceField } from './ServiceField.tsx';
import { isNothing } from './ticketForm.ts';

interface TicketFieldInputProps {
  name: TicketFieldName;
  form: UseFormReturn<TicketFormValues>;
  offered: TicketForm;
  onChoose: () => void;
}

/** One field to be filled in, by its kind. */
export function TicketFieldInput({ name, form, offered, onChoose }: TicketFieldInputProps): ReactNode {
  const text = useText(ticketFormText);
  const { kind, most, isRequired = false } = ticketField(name);
  const label = text[name];
  const help = useHelp(name, form);
  const common = { form, name, label, help, isRequired, autoComplete: 'off' };
  const choices = offered.fields[name]?.choices ?? [];
  switch (kind) {
    case 'choice':
      if (name === 'department')
        return <DepartmentField form={form} departments={choices} onChoose={onChoose} />;
      if (name === 'service') return <ServiceField form={form} first={choices} />;
      return (
        <SelectField
          {...common}
          choices={[
            ...standing(String(offered.fields[name]?.value ?? ''), choices, text.choose),
            ...choices.map(({ key, caption }) => [key, caption] as const),
          ]}
          onChoose={onChoose}
        />
      );
    case 'switch':
      return <QueueSwitch {...{ form, name, label, help }} />;
    case 'text':
      return <TextField {...common} lines={3} />;
    case 'line':
      return <TextField {...common} input={{ maxLength: 2 * (most ?? 255), dir: 'auto' }} />;
    case 'whole':
      return <TextField {...common} input={{ inputMode: 'numeric', maxLength: 12 }} />;
    case 'money':
      return <TextField {...common} input={{ inputMode: 'decimal', maxLength: 30 }} />;
    case 'date':
      return <DateField {...common} />;
    case 'time':
      return <TextField {...common} type="time" />;
    case 'caption':
      return null;
  }
}

/** What stands in the field and is none of its choices is shown as it is; nothing asks for one. */
function standing(value: string, choices: readonly Choice[], choose: string): (readonly [string, string])[] {
  if (choices.some(({ key }) => key === value)) return [];
  return [[value, isNothing(value) ? choose : value]];
}

/** Two that exclude one another: turning one on turns the other off (features F23, F24). */
function QueueSwitch(props: {
  form: UseFormReturn<TicketFormValues>;
  name: TicketFieldName;
  label: string;
  help: string | undefined;
}) {
  const { form, name } = props;
  const other = name === 'toTop' ? 'resetPriority' : name === 'resetPriority' ? 'toTop' : null;
  return (
    <SwitchField
      {...props}
      onSwitch={(isOn) => {
        if (isOn && other !== null) form.setValue(other, false, { shouldDirty: true });
        form.clearErrors(other ?? undefined);
      }}
    />
  );
}

function useHelp(name: TicketFieldName, form: UseFormReturn<TicketFormValues>): string | undefined {
  const text = useText(ticketFormText);
  const isDeadline = name === 'deadlineTime';
  const deadline = useWatch({
    control: form.control,
    name: ['deadlineDate', 'deadlineTime'],
    disabled: !isDeadline,
  });
  if (isDeadline) {
    const [date, time] = deadline;
    const { kind } = wallMoment({ date, time }, browserZone());
    return kind === 'doubled' ? text.deadlineDoubled : text.deadlineHelp(browserZone());
  }
  const helps: Partial<Record<TicketFieldName, string>> = {
    priority: text.priorityHelp,
    subject: text.subjectHelp,
    note: text.noteHelp,
    toTop: text.toTopHelp,
    resetPriority: text.resetPriorityHelp,
    score: text.scoreHelp,
  };
  return helps[name];
}
