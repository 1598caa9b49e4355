import type { TicketForm } from '../../panel/readTicketForm.ts';
import type { TicketFieldName, TicketFormValues } from '../../panel/ticketFields.ts';
import { ticketFieldNames } from '../../panel/ticketFields.ts';
import { valuesOf } from '../form/ticketForm.ts';

/** A field that the customer and somebody else have changed, each to something else (S065). */
export interface Clash {
  name: TicketFieldName;
  mine: string | boolean;
  theirs: string | boolean;
}

/** Which of the fields that are about to be sent were changed in the panel since they were read. */
export function clashesIn(
  sent: Partial<TicketFormValues>,
  before: TicketFormValues,
  now: TicketForm,
): Clash[] {
  const theirs = valuesOf(now);
  return ticketFieldNames.flatMap((name) => {
    const mine = sent[name];
    const isClash = mine !== undefined && theirs[name] !== before[name] && theirs[name] !== mine;
    return isClash ? [{ name, mine, theirs: theirs[name] }] : [];
  });
}

/** What moves a ticket in the queue is done and over: the panel shows it as off again. */
const acts: ReadonlySet<TicketFieldName> = new Set(['toTop', 'resetPriority', 'hasOptions'] as const);

/** Whether the ticket, read again, holds what was sent. What cannot be read back says nothing against it. */
export function holds(now: TicketForm, sent: Partial<TicketFormValues>): boolean {
  const values = valuesOf(now);
  const readable = ticketFieldNames.filter((name) => sent[name] !== undefined && !acts.has(name));
  return readable.length > 0 && readable.every((name) => isSameValue(values[name], sent[name]));
}

function isSameValue(one: string | boolean, other: string | boolean | undefined): boolean {
  if (typeof one === 'boolean' || typeof other !== 'string') return one === other;
  return one.replace(/\r\n?/g, '\n').trim() === other.replace(/\r\n?/g, '\n').trim();
}
