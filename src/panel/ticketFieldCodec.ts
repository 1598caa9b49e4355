import { attribute, caption, coded, flag, text } from './document.ts';
import { money, moneyText } from './money.ts';
import { panelSettings } from './panelConfig.ts';
import { panelInstant } from './panelDates.ts';
import type { Fields } from './requestBody.ts';
import { ticketField, ticketFieldNames } from './ticketFields.ts';
import type { FieldKind, TicketFieldName, TicketFormValues } from './ticketFields.ts';
import { browserZone, wallMoment, wallTime } from './wallTime.ts';

/** What a field's node holds, as it stands in the form. The two halves of a deadline are still in the panel's zone. */
export function valueOfNode(kind: FieldKind, node: unknown): string | boolean {
  if (kind === 'switch') return flag(node);
  if (kind === 'line' || kind === 'text') return text(node);
  return kind === 'choice' ? (coded(node).code ?? caption(node)) : caption(node);
}

/** A field that does not apply is absent; one that is hidden is not to be shown (panel protocol §5.2). */
export function isShown(node: unknown): boolean {
  return node !== undefined && node !== null && attribute(node, 'hidden') !== 'yes';
}

export function isReadOnly(node: unknown): boolean {
  return attribute(node, 'readonly') === 'yes';
}

/** The panel's deadline on the customer's clock; as it came where it is no moment. */
export function deadlineHere(date: string, time: string): { date: string; time: string } {
  const instant = time === '' ? null : panelInstant(`${date} ${time}`, panelSettings().panelTimeZone);
  return instant === null ? { date, time } : wallTime(instant, browserZone());
}

/**
 * Values as the panel is sent them. What is given travels, and nothing else: a text exactly as typed, a switch as
 * `on`/`off`, money with a point, a deadline in the panel's zone. Only checked values come here; what cannot be
 * written is sent as it was typed, so that the panel refuses it at its field.
 */
export function ticketFieldsToSend(values: Partial<TicketFormValues>, currency: string | null): Fields {
  const deadline = deadlineThere(values);
  const sent = { ...values, ...deadline };
  const pairs = ticketFieldNames.flatMap((name) => {
    const value = sent[name];
    if (value === undefined) return [];
    const written = writtenValue(name, value, currency);
    const { wire, also = [] } = ticketField(name);
    return [wire, ...also].map((field): [string, string] => [field, written]);
  });
  return Object.fromEntries(pairs);
}

function writtenValue(name: TicketFieldName, value: string | boolean, currency: string | null): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  const { kind } = ticketField(name);
  if (kind === 'whole') return value.trim();
  if (kind !== 'money') return value;
  const amount = money(value, currency);
  return amount === null ? value : moneyText(amount);
}

function deadlineThere({ deadlineDate, deadlineTime }: Partial<TicketFormValues>): Partial<TicketFormValues> {
  if (deadlineDate === undefined || deadlineTime === undefined) return {};
  const moment = wallMoment({ date: deadlineDate, time: deadlineTime }, browserZone());
  if (moment.kind === 'none') return {};
  const there = wallTime(moment.instant, panelSettings().panelTimeZone);
  return { deadlineDate: there.date, deadlineTime: there.time };
}
