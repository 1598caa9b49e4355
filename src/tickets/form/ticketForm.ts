import type { TicketForm } from '../../panel/readTicketForm.ts';
import { NOTHING_CHOSEN, ticketField, ticketFieldNames } from '../../panel/ticketFields.ts';
import type { TicketFieldName, TicketFormValues, TicketSection } from '../../panel/ticketFields.ts';

type Act = 'create' | 'change';

/** What stands in the fields when the form opens: what the panel holds, empty where it offers no such field. */
export function valuesOf({ fields }: TicketForm): TicketFormValues {
  const entries = ticketFieldNames.map((name) => {
    const isSwitch = ticketField(name).kind === 'switch';
    return [name, fields[name]?.value ?? (isSwitch ? false : '')];
  });
  // Every name is there, each with the kind of value that its entry has.
  return Object.fromEntries(entries) as TicketFormValues;
}

/** The section a switch opens is shown while it is on; it is not there where the panel offers none of its fields. */
function isOpen(section: TicketSection, values: TicketFormValues): boolean {
  return (
    section === 'main' ||
    ticketFieldNames.some((name) => ticketField(name).opens === section && values[name] === true)
  );
}

/** Whether the customer can write it: offered, not for reading alone, and something that this act may carry. */
export function isWritable(form: TicketForm, name: TicketFieldName, act: Act): boolean {
  const offered = form.fields[name];
  return offered !== undefined && !offered.isReadOnly && ticketField(name).travels.includes(act);
}

/** Whether it is checked and sent: what a closed section holds is kept, and stays here (features F20, F26). */
export function counts(form: TicketForm, name: TicketFieldName, values: TicketFormValues, act: Act): boolean {
  return isWritable(form, name, act) && isOpen(ticketField(name).section, values);
}

/** What a new ticket is sent with. An empty field is left out: to the panel it is the same. */
export function newTicketFields(form: TicketForm, values: TicketFormValues): Partial<TicketFormValues> {
  return pick(values, (name) => counts(form, name, values, 'create') && values[name] !== '');
}

/**
 * What a change is sent with: only what the customer changed since `before`. The fields of a violation count together,
 * so one of them takes all along. Empty: nothing was changed.
 */
export function changedFields(
  form: TicketForm,
  values: TicketFormValues,
  before: TicketFormValues,
): Partial<TicketFormValues> {
  const isChanged = (name: TicketFieldName) =>
    counts(form, name, values, 'change') && values[name] !== before[name];
  const changed = ticketFieldNames.filter(isChanged);
  // A switch that only shows a section changes nothing by itself.
  const hasContent = changed.some((name) => ticketField(name).opens !== 'options');
  const isAbuseChanged = changed.some((name) => ticketField(name).section === 'abuse' || name === 'isAbuse');
  const goesAlong = (name: TicketFieldName) =>
    isAbuseChanged &&
    (name === 'isAbuse' || ticketField(name).section === 'abuse') &&
    counts(form, name, values, 'change');
  return hasContent ? pick(values, (name) => isChanged(name) || goesAlong(name)) : {};
}

function pick(
  values: TicketFormValues,
  isWanted: (name: TicketFieldName) => boolean,
): Partial<TicketFormValues> {
  return Object.fromEntries(ticketFieldNames.filter(isWanted).map((name) => [name, values[name]]));
}

/** Nothing, or the panel's "none of these". */
export function isNothing(value: string | boolean): boolean {
  return value === NOTHING_CHOSEN || (typeof value === 'string' && value.trim() === '');
}
