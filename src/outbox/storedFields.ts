import { ticketField, ticketFieldNames } from '../panel/ticketFields.ts';
import type { TicketFieldName, TicketFormValues } from '../panel/ticketFields.ts';

/**
 * Of a stored value, the fields of the ticket form, each with its kind of value: what is stored may be of another time,
 * or anybody's (H060).
 */
export function storedFields(stored: unknown): Partial<TicketFormValues> {
  if (typeof stored !== 'object' || stored === null) return {};
  const named = new Map<string, unknown>(Object.entries(stored));
  const kept = ticketFieldNames.filter((name) => isValueOf(name, named.get(name)));
  return Object.fromEntries(kept.map((name) => [name, named.get(name)]));
}

function isValueOf(name: TicketFieldName, value: unknown): boolean {
  return typeof value === (ticketField(name).kind === 'switch' ? 'boolean' : 'string');
}

/** Null where it is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
