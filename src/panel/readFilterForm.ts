import { callPanel } from './callPanel.ts';
import { choicesOf } from './choices.ts';
import { Lacking } from './decoder.ts';
import { attribute, child, isElement } from './document.ts';
import { periodKeys } from './listFields.ts';
import type { FilterPeriod, TicketFilter, TicketListParams } from './listFields.ts';
import { defineProcedure } from './procedure.ts';
import type { CallOptions } from './procedure.ts';
import { ticketStatus } from './ticketStatus.ts';

/** What the panel offers to filter a list by; a field that is not offered is not to be shown. */
export type FilterForm = {
  number: boolean;
  subject: boolean;
  message: boolean;
  isAbuse: boolean;
  /** Those of the panel's choices that have a code of ours, in its order. */
  statuses: TicketFilter['statuses'];
  periods: readonly FilterPeriod[];
};

const form = (name: 'clientticket.filter' | 'clientticket_archive.filter') =>
  defineProcedure({ name, kind: 'read', needsSession: true, fields: () => ({}), answer: readForm });

const forms = { open: form('clientticket.filter'), archive: form('clientticket_archive.filter') };

function readForm(doc: unknown): FilterForm {
  const slist = child(doc, 'slist');
  const statuses = choicesOf(slist, 'tstatus').map(({ key }) => ticketStatus(key).code);
  // Number, subject and message are fields of tickets too: alone they are the form of another function (H048).
  if (statuses.length === 0 && !isOffered(doc, 'message_post')) throw new Lacking('tstatus');
  return {
    number: isOffered(doc, 'id'),
    subject: isOffered(doc, 'name'),
    message: isOffered(doc, 'message'),
    isAbuse: isOffered(doc, 'abuse'),
    statuses: isOffered(doc, 'tstatus') ? statuses.filter((code) => code !== 'unknown') : [],
    periods: isOffered(doc, 'message_post') ? periodsOf(slist) : [],
  };
}

// A field that does not apply is absent (panel protocol §5.2).
function isOffered(doc: unknown, field: string): boolean {
  if (!isElement(doc) || !Object.hasOwn(doc, field)) return false;
  return attribute(doc[field], 'hidden') !== 'yes' && attribute(doc[field], 'readonly') !== 'yes';
}

function periodsOf(slist: unknown): FilterPeriod[] {
  const keys = new Set(choicesOf(slist, 'message_post').map(({ key }) => key));
  return allPeriods.filter((period) => keys.has(periodKeys[period]));
}

const allPeriods = [
  'any',
  'today',
  'yesterday',
  'currentWeek',
  'previousWeek',
  'currentMonth',
  'previousMonth',
  'custom',
] as const;

/** What a list can be filtered by. May be repeated. Source: panel protocol §4.4, §5.2. */
export function readFilterForm(
  list: TicketListParams['list'],
  options: CallOptions = {},
): Promise<FilterForm> {
  return callPanel(forms[list], null, options);
}
