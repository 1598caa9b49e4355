import type { ticketFormText } from '../../i18n/en/ticketForm.ts';
import type { Translated } from '../../i18n/section.ts';
import { money } from '../../panel/money.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import { z } from '../../panel/schema.ts';
import { actionNeedsService, ticketField, ticketFieldNames } from '../../panel/ticketFields.ts';
import type { TicketFieldName, TicketFormValues } from '../../panel/ticketFields.ts';
import { browserZone, wallMoment } from '../../panel/wallTime.ts';
import { counts, isNothing } from './ticketForm.ts';

type Words = Translated<(typeof ticketFormText)['english']>;

interface Circumstances {
  form: TicketForm;
  act: 'create' | 'change';
  words: Words;
  /** What a well-written amount looks like in the customer's language. */
  amountExample: string;
  /** Epoch ms. */
  now: () => number;
}

/**
 * The form as it may be sent. Only what is offered, writable and in an open section is checked; a fault is told in
 * words at the field it is in.
 */
export function ticketFormSchema(circumstances: Circumstances) {
  return z.custom<TicketFormValues>().check(({ value: values, issues }) => {
    for (const [name, message] of faultsOf(values, circumstances)) {
      issues.push({ code: 'custom', input: values, path: [name], message });
    }
  });
}

/** What is wrong, by field, in the order of the form. At most one fault a field. */
export function faultsOf(
  values: TicketFormValues,
  circumstances: Circumstances,
): Map<TicketFieldName, string> {
  const { form, act } = circumstances;
  const checked = ticketFieldNames.filter((name) => counts(form, name, values, act));
  const faults = checked.flatMap((name): [TicketFieldName, string][] => {
    const fault = faultOf(name, values, circumstances) ?? faultBesides(name, values, circumstances);
    return fault === null ? [] : [[name, fault]];
  });
  return new Map(faults);
}

function faultOf(name: TicketFieldName, values: TicketFormValues, circumstances: Circumstances) {
  const { words, form, amountExample } = circumstances;
  const { kind, isRequired, most } = ticketField(name);
  const value = values[name];
  if (typeof value === 'boolean') return null;
  if (isNothing(value) || (isRequired && isOffOffer(form, name, value)))
    return isRequired ? words.required(words[name]) : null;
  switch (kind) {
    case 'line':
    case 'text':
      return most === undefined ? null : lengthFault(value, most, words);
    case 'whole':
      return wholeFault(name, value, words);
    case 'money':
      return isAmount(value, form.currency) ? null : words.moneyWrong(amountExample);
    case 'date':
      return isMoment(value, '12:00') ? null : words.dayWrong;
    case 'time':
      return isMoment('2001-01-15', value) ? null : words.timeWrong;
    case 'choice':
    case 'caption':
    case 'switch':
      return null;
  }
}

/** Chosen earlier, and none of the choices that are shown by now: another provider's department (features C74). */
function isOffOffer({ fields }: TicketForm, name: TicketFieldName, value: string): boolean {
  const choices = fields[name]?.choices ?? null;
  return choices !== null && value !== fields[name]?.value && !choices.some(({ key }) => key === value);
}

// Characters as the panel counts them, so that an emoji is one; counted only where it may matter.
function lengthFault(value: string, most: number, words: Words): string | null {
  const trimmed = value.trimEnd();
  if (trimmed.length <= most) return null;
  const tooMany = [...trimmed].length - most;
  return tooMany > 0 ? words.tooLong(tooMany) : null;
}

function wholeFault(name: TicketFieldName, value: string, words: Words): string | null {
  const { least = 0, most } = ticketField(name);
  const isWhole = /^\d{1,9}$/.test(value.trim());
  if (most === undefined) return isWhole ? null : words.wholeOnly;
  const isInside = isWhole && Number(value) >= least && Number(value) <= most;
  return isInside ? null : words.wholeWrong(String(least), String(most));
}

function isAmount(value: string, currency: string | null): boolean {
  const amount = money(value, currency);
  // Of another currency it would be sent as so much of this one.
  return amount !== null && amount.minor >= 0 && amount.currency === currency;
}

function isMoment(date: string, time: string): boolean {
  return wallMoment({ date, time }, 'UTC').kind !== 'none';
}

/** What is wrong with a field only because of another. */
function faultBesides(name: TicketFieldName, values: TicketFormValues, { words, now }: Circumstances) {
  if (name === 'resetPriority') return values.toTop && values.resetPriority ? words.onlyOneSwitch : null;
  if (name === 'action') return actionFault(values, words);
  if (name !== 'deadlineDate' && name !== 'deadlineTime') return null;
  const moment = wallMoment({ date: values.deadlineDate, time: values.deadlineTime }, browserZone());
  if (moment.kind === 'none') return null;
  if (moment.kind === 'skipped') return name === 'deadlineTime' ? words.deadlineSkipped : null;
  if (moment.instant >= now()) return null;
  // Told at the day where the day itself is over, else at the hour.
  const isDayOver = wallMoment({ date: values.deadlineDate, time: '23:59' }, browserZone());
  const at = isDayOver.kind !== 'none' && isDayOver.instant < now() ? 'deadlineDate' : 'deadlineTime';
  return name === at ? words.deadlinePast : null;
}

function actionFault({ action, service, linkedService }: TicketFormValues, words: Words): string | null {
  const hasService = !isNothing(service) || !isNothing(linkedService);
  return actionNeedsService(action) && !hasService ? words.actionNeedsService : null;
}
