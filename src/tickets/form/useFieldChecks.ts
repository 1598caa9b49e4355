import { useEffect } from 'react';
import type { FocusEvent } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { ticketFieldNames } from '../../panel/ticketFields.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { afterPress } from '../../ui/afterPress.ts';

/**
 * A field is checked when it is left, and from then on as it is mended, by itself or by another one that it depends on;
 * never while its first character is typed. What is given goes around the fields.
 */
export function useFieldChecks(form: UseFormReturn<TicketFormValues>) {
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name: changed }) => {
          // What the panel refused stands until its own field is changed.
          const wrong = ticketFieldNames.filter((name) => {
            const { error } = form.getFieldState(name);
            return error && (name === changed || error.type !== 'panel');
          });
          if (wrong.length > 0) void form.trigger(wrong);
        },
      }),
    [form],
  );
  return { onBlur: ({ target }: FocusEvent<HTMLElement>) => checkLeft(form, target) };
}

function checkLeft(form: UseFormReturn<TicketFormValues>, { attributes }: Element): void {
  const name = ticketFieldNames.find((each) => each === attributes.getNamedItem('name')?.value);
  if (name !== undefined) afterPress(() => void form.trigger(name));
}
