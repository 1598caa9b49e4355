import type { FocusEvent, FormEvent } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { ticketFieldNames } from '../../panel/ticketFields.ts';
import type { TicketFieldName, TicketFormValues } from '../../panel/ticketFields.ts';
import { afterPress } from '../../ui/afterPress.ts';

/**
 * For what is around the fields: a field is checked when it is left, and from then on as it is mended; never while its
 * first character is typed.
 */
export function checkOnLeaving(form: UseFormReturn<TicketFormValues>) {
  return {
    onBlur: ({ target }: FocusEvent<HTMLElement>) => {
      const name = fieldOf(target);
      if (name !== null) afterPress(() => void form.trigger(name));
    },
    onChange: ({ target }: FormEvent<HTMLElement>) => {
      const name = fieldOf(target);
      if (name !== null && form.getFieldState(name).invalid) void form.trigger(name);
    },
  };
}

function fieldOf(target: EventTarget): TicketFieldName | null {
  const written = target instanceof Element ? target.getAttribute('name') : null;
  return ticketFieldNames.find((name) => name === written) ?? null;
}
