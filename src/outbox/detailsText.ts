import type { TicketFormValues } from '../panel/ticketFields.ts';
import { parsedJson, storedFields } from './storedFields.ts';

/** What the customer has changed in a ticket's details and not saved. */
export type DetailsDraft = {
  values: Partial<TicketFormValues>;
  /** What the panel held of these fields when they were changed: by it one sees whether somebody else did, too (S065). */
  base: Partial<TicketFormValues>;
};

export const nothingChanged: DetailsDraft = { values: {}, base: {} };

/** As drafts keep words; '' where nothing was changed. */
export function printDetails({ values, base }: DetailsDraft): string {
  return Object.keys(values).length === 0 ? '' : JSON.stringify({ values, base });
}

/** What `printDetails` printed; any other text is a note, whatever it was made from (S026). */
export function parseDetails(text: string): DetailsDraft {
  if (text === '') return nothingChanged;
  const stored = parsedJson(text);
  if (typeof stored !== 'object' || stored === null || !('values' in stored) || Array.isArray(stored))
    return { values: { note: text }, base: {} };
  return { values: storedFields(stored.values), base: storedFields('base' in stored ? stored.base : null) };
}
