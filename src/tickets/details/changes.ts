import type { DetailsDraft } from '../../outbox/detailsText.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import type { TicketFieldName, TicketFormValues } from '../../panel/ticketFields.ts';
import { ticketField, ticketFieldNames } from '../../panel/ticketFields.ts';
import { isWritable, valuesOf } from '../form/ticketForm.ts';

/** A field that the customer and somebody else have changed, each to something else (S065). */
export interface Clash {
  name: TicketFieldName;
  before: string | boolean;
  mine: string | boolean;
  theirs: string | boolean;
}

/** What stands beside the fields of the form: what is still to be chosen, and what they do not take any more. */
export interface Beside {
  clashes: readonly Clash[];
  /** Changes of fields that the panel does not let be written now. */
  withheld: DetailsDraft;
}

/**
 * The customer's changes upon what the panel holds now. What they left alone is the panel's; where both have changed a
 * field, the customer's value stays in it, and both are there to choose from.
 */
export function changesUpon(now: TicketForm, draft: DetailsDraft): Beside & { values: TicketFormValues } {
  const theirs = valuesOf(now);
  const isTaken = (name: TicketFieldName) => isWritable(now, name, 'change');
  const isMine = (name: TicketFieldName) => isTaken(name) && !isSameValue(theirs[name], draft.values[name]);
  const mine = pick(draft.values, isMine);
  const isLeft = (name: TicketFieldName) => !isTaken(name);
  return {
    values: { ...theirs, ...mine },
    clashes: clashesIn(mine, draft.base, theirs),
    withheld: { values: pick(draft.values, isLeft), base: pick(draft.base, isLeft) },
  };
}

function clashesIn(
  mine: Partial<TicketFormValues>,
  base: Partial<TicketFormValues>,
  theirs: TicketFormValues,
): Clash[] {
  return ticketFieldNames.flatMap((name) => {
    const value = mine[name];
    const before = base[name] ?? (ticketField(name).kind === 'switch' ? false : '');
    if (value === undefined || theirs[name] === before) return [];
    return [{ name, before, mine: value, theirs: theirs[name] }];
  });
}

/** What is to be kept of a form: every field that differs from what the panel held, and what it held. */
export function draftOf(
  held: TicketForm,
  values: TicketFormValues,
  { clashes, withheld }: Beside,
): DetailsDraft {
  const theirs = valuesOf(held);
  // As long as the customer has not chosen, the value from before is what they started from.
  const before = Object.fromEntries(clashes.map((clash) => [clash.name, clash.before]));
  const isChanged = (name: TicketFieldName) =>
    isWritable(held, name, 'change') && values[name] !== theirs[name];
  return {
    values: { ...withheld.values, ...pick(values, isChanged) },
    base: { ...withheld.base, ...pick({ ...theirs, ...before }, isChanged) },
  };
}

function pick(
  values: Partial<TicketFormValues>,
  isWanted: (name: TicketFieldName) => boolean,
): Partial<TicketFormValues> {
  const names = ticketFieldNames.filter((name) => values[name] !== undefined && isWanted(name));
  return Object.fromEntries(names.map((name) => [name, values[name]]));
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
