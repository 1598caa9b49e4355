import { useId } from 'react';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { ticketFormText } from '../../i18n/en/ticketForm.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import { ticketField, ticketFieldNames } from '../../panel/ticketFields.ts';
import type { TicketFieldName, TicketFormValues, TicketSection } from '../../panel/ticketFields.ts';
import { SwitchField } from '../../ui/fields/SwitchField.tsx';
import { ReadOnlyField } from './ReadOnlyField.tsx';
import { TicketFieldInput } from './TicketFieldInput.tsx';
import { isWritable } from './ticketForm.ts';
import styles from './TicketFields.module.css';

export interface TicketFieldsProps {
  form: UseFormReturn<TicketFormValues>;
  /** What the panel offers by now. */
  offered: TicketForm;
  act: 'create' | 'change';
  /** Fields that the form around shows in its own way. */
  own?: Partial<Record<TicketFieldName, ReactNode>>;
  onChoose?: (name: TicketFieldName) => void;
}

/** The fields of the form, in the order of its description: those of the first section, then the sections behind switches. */
export function TicketFields(props: TicketFieldsProps) {
  return (
    <>
      {namesOf('main', props).map((name) =>
        ticketField(name).opens === undefined ? (
          <OneField key={name} name={name} {...props} />
        ) : (
          <SwitchedSection key={name} name={name} {...props} />
        ),
      )}
    </>
  );
}

/** A switch, and below it the fields that it shows. Closed, they keep what is in them. */
function SwitchedSection({ name, ...props }: TicketFieldsProps & { name: TicketFieldName }) {
  const { form, offered, act } = props;
  const text = useText(ticketFormText);
  const id = useId();
  const isOpen = useWatch({ control: form.control, name }) === true;
  const section = ticketField(name).opens ?? 'main';
  const names = namesOf(section, props);
  if (names.length === 0) return null;
  return (
    <div className={styles['section']}>
      <SwitchField
        form={form}
        name={name}
        label={text[name]}
        shows={id}
        isReadOnly={!isWritable(offered, name, act)}
      />
      {isOpen && (
        <div id={id} className={styles['inside']}>
          {names.map((each) => (
            <OneField key={each} name={each} {...props} />
          ))}
        </div>
      )}
    </div>
  );
}

function OneField({ name, ...props }: TicketFieldsProps & { name: TicketFieldName }) {
  const { form, offered, act, own, onChoose } = props;
  if (!isWritable(offered, name, act)) return <ReadOnlyField name={name} offered={offered} />;
  if (own && Object.hasOwn(own, name)) return own[name];
  return <TicketFieldInput name={name} form={form} offered={offered} onChoose={() => onChoose?.(name)} />;
}

/** What of a section is to be shown. A choice among fewer than two is none (features F14). */
function namesOf(section: TicketSection, { offered, act, own }: TicketFieldsProps): TicketFieldName[] {
  return ticketFieldNames.filter((name) => {
    if (ticketField(name).section !== section) return false;
    if (own?.[name] === null) return false;
    const field = offered.fields[name];
    if (field === undefined || (name === 'provider' && (field.choices?.length ?? 0) < 2)) return false;
    if (name === 'linkedService' && isSaidByService(offered)) return false;
    const isSaid = ticketField(name).opens === undefined ? field.value !== '' : field.value === true;
    return isWritable(offered, name, act) || isSaid;
  });
}

/** The caption beside the service is its name: said once (features F16). */
function isSaidByService({ fields: { service, linkedService } }: TicketForm): boolean {
  const chosen = service?.choices?.find(({ key }) => key === service.value);
  return chosen !== undefined && chosen.caption === linkedService?.value;
}
