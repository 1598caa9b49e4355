import { detailsText } from '../../i18n/en/details.ts';
import { ticketFormText } from '../../i18n/en/ticketForm.ts';
import { useText } from '../../i18n/language.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import type { TicketFieldName } from '../../panel/ticketFields.ts';

/** A field's value in words: the caption of a choice, on or off, or the text itself. */
export function useShownValue(
  offered: TicketForm,
): (name: TicketFieldName, value: string | boolean) => string {
  const text = useText(detailsText);
  const labels = useText(ticketFormText);
  return (name, value) => {
    if (typeof value === 'boolean') return value ? labels.on : labels.off;
    const choice = offered.fields[name]?.choices?.find(({ key }) => key === value);
    return choice?.caption ?? (value === '' ? text.empty : value);
  };
}
