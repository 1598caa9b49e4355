import { callPanel } from './callPanel.ts';
import { choiceOf, choicesOf } from './choices.ts';
import type { Choice } from './choices.ts';
import { Lacking } from './decoder.ts';
import { captionOrNull, child, count } from './document.ts';
import type { Money, TicketId } from './domain.ts';
import { money } from './money.ts';
import { defineProcedure } from './procedure.ts';
import type { CallOptions } from './procedure.ts';
import { deadlineHere, isReadOnly, isShown, ticketFieldsToSend, valueOfNode } from './ticketFieldCodec.ts';
import { ticketField, ticketFieldNames, ticketFieldOfWire } from './ticketFields.ts';
import type { TicketFieldName, TicketFormValues } from './ticketFields.ts';

/** A field as the panel offers it. `choices` is null for what is not chosen from a list. */
type OfferedField = {
  value: string | boolean;
  isReadOnly: boolean;
  choices: readonly Choice[] | null;
};

/** What the panel's form holds; a field that it does not offer is absent. */
export type TicketForm = {
  fields: { readonly [Name in TicketFieldName]?: OfferedField };
  /** What opening this ticket would cost as far as the panel knows by now, or did cost; null where it does not say. */
  fee: Money | null;
  /** The price of one incident. */
  incidentPrice: Money | null;
  balance: Money | null;
  currency: string | null;
  incidentsLeft: number | null;
};

type FormRequest = { id: TicketId | null };
type Follow = FormRequest & {
  changed: TicketFieldName;
  values: Partial<TicketFormValues>;
};

const elid = (id: TicketId | null) => (id === null ? {} : { elid: String(id) });

const whole = defineProcedure({
  name: 'clientticket.edit',
  kind: 'read',
  needsSession: true,
  fields: ({ id }: FormRequest) => elid(id),
  answer: readWhole,
  fieldNames: ticketFieldOfWire,
});

const following = defineProcedure({
  name: 'clientticket.edit',
  kind: 'read',
  needsSession: true,
  fields: ({ id, changed, values }: Follow) => ({
    ...ticketFieldsToSend(values, null),
    ...elid(id),
    sv_field: ticketField(changed).wire,
  }),
  answer: readFollowing,
  fieldNames: ticketFieldOfWire,
});

const services = defineProcedure({
  name: 'clientticket.edit',
  kind: 'read',
  needsSession: true,
  fields: (typed: string) => ({
    sv_field: ticketField('service').wire,
    sv_autocomplete: 'yes',
    [ticketField('service').wire]: typed,
  }),
  answer: (doc) => choicesOf(child(doc, 'slist'), ticketField('service').wire),
});

/** A form without a message or a department to write to is another function's document (H048). */
function readWhole(doc: unknown): TicketForm {
  const form = readForm(doc, offeredField);
  if (!form.fields.message && !form.fields.department) throw new Lacking(ticketField('message').wire);
  return form;
}

/** What follows from a change may be new choices alone. */
function readFollowing(doc: unknown): TicketForm {
  return readForm(doc, (_doc, name) => offeredField(doc, name) ?? newChoices(doc, name));
}

type FieldReader = (doc: unknown, name: TicketFieldName) => OfferedField | null;

function readForm(doc: unknown, read: FieldReader): TicketForm {
  const offered = ticketFieldNames.flatMap((name): [TicketFieldName, OfferedField][] => {
    const field = read(doc, name);
    return field ? [[name, field]] : [];
  });
  const currency = captionOrNull(child(doc, 'currency'));
  const amount = (field: string) => {
    const written = captionOrNull(child(doc, field));
    return written === null ? null : money(written, currency);
  };
  return {
    fields: named(inOwnZone(Object.fromEntries(offered))),
    fee: amount(ticketField('supportFee').wire),
    incidentPrice: amount('incident_price'),
    balance: amount('balance'),
    currency,
    incidentsLeft: count(child(doc, ticketField('incidents').wire)),
  };
}

function offeredField(doc: unknown, name: TicketFieldName): OfferedField | null {
  const { wire, also = [], kind } = ticketField(name);
  const node = [wire, ...also].map((field) => child(doc, field)).find(isShown);
  if (node === undefined) return null;
  const choices = kind === 'choice' ? choicesOf(child(doc, 'slist'), wire) : null;
  const isFixed = isReadOnly(node) || ticketField(name).travels.length === 0;
  return { value: valueOfNode(kind, node), isReadOnly: isFixed, choices };
}

function newChoices(doc: unknown, name: TicketFieldName): OfferedField | null {
  const { wire, kind } = ticketField(name);
  const choices = kind === 'choice' ? choicesOf(child(doc, 'slist'), wire) : [];
  return choices.length === 0 ? null : { value: '', isReadOnly: false, choices };
}

/**
 * What comes as a key is named by what stands beside it: a service by its caption, the priority in force by the
 * choices of the one that is wished for (panel protocol §6.1).
 */
function named(fields: TicketForm['fields']): TicketForm['fields'] {
  const { service, linkedService, priority, priorityInForce } = fields;
  const caption = linkedService ? String(linkedService.value) : '';
  const isNamed = caption === '' || service?.choices?.some(({ key }) => key === service.value) === true;
  return {
    ...fields,
    ...(service &&
      !isNamed && {
        service: {
          ...service,
          choices: [...(service.choices ?? []), choiceOf(String(service.value), caption)],
        },
      }),
    ...(priorityInForce &&
      priority && { priorityInForce: { ...priorityInForce, choices: priority.choices } }),
  };
}

function inOwnZone(fields: TicketForm['fields']): TicketForm['fields'] {
  const { deadlineDate, deadlineTime } = fields;
  if (!deadlineDate || !deadlineTime) return fields;
  const { date, time } = deadlineHere(String(deadlineDate.value), String(deadlineTime.value));
  return {
    ...fields,
    deadlineDate: { ...deadlineDate, value: date },
    deadlineTime: { ...deadlineTime, value: time },
  };
}

/**
 * The form of a new ticket, or that of one that is there (which tells the panel that it was read, as `readTicket` does).
 * May be repeated. Source: panel protocol §5.2, §6.2.
 */
export function readTicketForm(id: TicketId | null, options: CallOptions = {}): Promise<TicketForm> {
  return callPanel(whole, { id }, options);
}

/**
 * What follows from a change: the fields and choices that are different now, and what opening the ticket would cost.
 * Changes nothing on the panel. Source: panel protocol §5.1, §6.3.
 */
export function followTicketForm(
  change: { id: TicketId | null; changed: TicketFieldName; values: Partial<TicketFormValues> },
  options: CallOptions = {},
): Promise<TicketForm> {
  return callPanel(following, change, options);
}

/** At most 20 of the customer's services whose caption holds `typed`, "none" first. Source: panel protocol §6.3. */
export function searchServices(typed: string, options: CallOptions = {}): Promise<Choice[]> {
  return callPanel(services, typed, options);
}
