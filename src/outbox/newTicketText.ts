import { ticketFieldNames } from '../panel/ticketFields.ts';
import type { TicketFieldName, TicketFormValues } from '../panel/ticketFields.ts';
import { parsedJson, storedFields } from './storedFields.ts';

/** A ticket that is still to be opened. */
export type NewTicket = {
  /** All that is in its form, hidden sections included. */
  values: Partial<TicketFormValues>;
  /** Of these, what the panel is sent; decided when Send is pressed. */
  sends: readonly TicketFieldName[];
  /** In which its amounts are meant. */
  currency: string | null;
};

/**
 * The whole form as one text, as drafts and acts keep words: the subject, a blank line, the message as typed, and at
 * the end a line with all else. Whoever finds it in a format of another time can read it (S026). '' is an empty form.
 */
export function printNewTicket({ values, sends, currency }: NewTicket): string {
  const { subject = '', message = '', ...others } = values;
  // A switch that is off says so where it is sent.
  const isKept = ([name, value]: [string, string | boolean]) =>
    value !== '' && (value !== false || sends.some((sent) => sent === name));
  const kept = Object.fromEntries(Object.entries(others).filter(isKept));
  if (subject === '' && message === '' && Object.keys(kept).length === 0) return '';
  // JSON has no line breaks of its own, and the subject is one line: the first and the last line are theirs.
  const line = subject.replace(/[\r\n]+/g, ' ');
  return `${line}\n\n${message}\n\n${JSON.stringify({ ...kept, currency, ...(sends.length > 0 && { sends }) })}`;
}

/** What `printNewTicket` printed; of any other text, its first line is the subject and all of it the message. */
export function parseNewTicket(text: string): NewTicket {
  const start = text.indexOf('\n\n');
  const end = text.lastIndexOf('\n\n');
  const others = start < 0 || end <= start ? null : parsedOthers(text.slice(end + 2));
  if (others === null) return { values: text === '' ? {} : { message: text }, sends: [], currency: null };
  const values = { ...others.values, subject: text.slice(0, start), message: text.slice(start + 2, end) };
  return { ...others, values };
}

function parsedOthers(line: string): NewTicket | null {
  const stored = parsedJson(line);
  if (typeof stored !== 'object' || stored === null) return null;
  const named = new Map<string, unknown>(Object.entries(stored));
  const [sends, currency] = [named.get('sends'), named.get('currency')];
  return {
    values: storedFields(stored),
    sends: Array.isArray(sends) ? ticketFieldNames.filter((name) => sends.includes(name)) : [],
    currency: typeof currency === 'string' ? currency : null,
  };
}
