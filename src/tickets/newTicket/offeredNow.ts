import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type { Choice } from '../../panel/choices.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { costOf } from '../form/cost.ts';
import type { Cost } from '../form/cost.ts';
import { ticketFormQueries } from '../form/ticketFormQueries.ts';

/** What the panel offers for the provider and the department that are chosen, and what opening the ticket costs. */
export function useOfferedNow(
  form: UseFormReturn<TicketFormValues>,
  offered: TicketForm,
): { offered: TicketForm; cost: Cost } {
  const [provider, key] = useWatch({ control: form.control, name: ['provider', 'department'] });
  // A draft may name one although the panel offers none any more.
  const isOther =
    offered.fields.provider !== undefined && provider !== '' && provider !== offered.fields.provider.value;
  const { data: ofProvider } = useQuery({ ...ticketFormQueries.provider(provider), enabled: isOther });
  const { data: followed } = useQuery({
    ...ticketFormQueries.department(key, provider),
    enabled: key !== '',
  });
  const now = ofProviderAlone(isOther && ofProvider ? withChoices(offered, ofProvider) : offered, provider);
  const department = choiceOf(now, key);
  return { offered: now, cost: costOf(department, offered, key === '' ? null : (followed ?? null)) };
}

function choiceOf({ fields }: TicketForm, key: string): Choice | null {
  return fields.department?.choices?.find((choice) => choice.key === key) ?? null;
}

/** The form with the choices that the panel gives for another provider; what is in the fields stays. */
function withChoices(offered: TicketForm, followed: TicketForm): TicketForm {
  const { department, service } = followed.fields;
  return {
    ...offered,
    fields: { ...offered.fields, ...(department && { department }), ...(service && { service }) },
  };
}

/** Choices that belong to another provider are none of this one's (panel protocol §5.2, `$depend`). */
function ofProviderAlone(offered: TicketForm, provider: string): TicketForm {
  const { department } = offered.fields;
  if (!department?.choices) return offered;
  const choices = department.choices.filter(({ dependsOn }) => dependsOn === null || dependsOn === provider);
  return { ...offered, fields: { ...offered.fields, department: { ...department, choices } } };
}
