/**
 * The ticket form, described once: each entry is one parameter of `clientticket.edit` (panel protocol §6.1). Reading a
 * form document, showing it, checking it, sending it and finding the field of a refusal all go by this table; a field
 * more is an entry more, with its words in the catalogues.
 *
 * `wire` is its name in the panel's documents, `also` are names that mean the same. `travels` tells with which act it
 * may be sent; what travels with none is for reading. `opens` names the section that a switch shows; a section that is
 * closed keeps its values and does not send them.
 */
const ticketFields = {
  provider: { wire: 'ticket_project_select', kind: 'choice', section: 'main', travels: ['create'] },
  department: {
    wire: 'client_department',
    kind: 'choice',
    section: 'main',
    travels: ['create'],
    isRequired: true,
  },
  service: { wire: 'ticket_item', kind: 'choice', section: 'main', travels: ['create'] },
  linkedService: { wire: 'item', kind: 'caption', section: 'main', travels: [] },
  priority: { wire: 'client_priority', kind: 'choice', section: 'main', travels: ['create', 'change'] },
  priorityInForce: { wire: 'priority', kind: 'caption', section: 'main', travels: [] },
  subject: {
    wire: 'name',
    also: ['subject'],
    kind: 'line',
    section: 'main',
    travels: ['create'],
    isRequired: true,
    most: 255,
  },
  message: {
    wire: 'message',
    kind: 'text',
    section: 'main',
    travels: ['create'],
    isRequired: true,
    most: 65_535,
  },
  hasOptions: {
    wire: 'show_optional',
    kind: 'switch',
    section: 'main',
    travels: ['create', 'change'],
    opens: 'options',
  },
  note: {
    wire: 'note_message',
    kind: 'text',
    section: 'options',
    travels: ['create', 'change'],
    most: 65_535,
  },
  supportFee: { wire: 'ticket_expense', kind: 'money', section: 'options', travels: ['create', 'change'] },
  toTop: { wire: 'high_priority', kind: 'switch', section: 'options', travels: ['create', 'change'] },
  resetPriority: { wire: 'low_priority', kind: 'switch', section: 'options', travels: ['create', 'change'] },
  incidents: { wire: 'incident_count', kind: 'whole', section: 'options', travels: ['create', 'change'] },
  isAbuse: {
    wire: 'show_abuse',
    kind: 'switch',
    section: 'main',
    travels: ['create', 'change'],
    opens: 'abuse',
  },
  score: {
    wire: 'score',
    kind: 'whole',
    section: 'abuse',
    travels: ['create', 'change'],
    least: 0,
    most: 100,
  },
  action: {
    wire: 'action',
    kind: 'choice',
    section: 'abuse',
    travels: ['create', 'change'],
    isRequired: true,
  },
  deadlineDate: {
    wire: 'deadline_date',
    kind: 'date',
    section: 'abuse',
    travels: ['create', 'change'],
    isRequired: true,
  },
  deadlineTime: {
    wire: 'deadline_time',
    kind: 'time',
    section: 'abuse',
    travels: ['create', 'change'],
    isRequired: true,
  },
  comment: { wire: 'score_note', kind: 'text', section: 'abuse', travels: ['create', 'change'], most: 1000 },
} as const satisfies Record<string, TicketField>;

export type TicketFieldName = keyof typeof ticketFields;
export type TicketSection = 'main' | 'options' | 'abuse';

/**
 * 'choice': one of the panel's, by its key. 'line', 'text': as typed. 'switch': on or off. 'whole': a whole number.
 * 'money': an amount of the account's currency. 'date', 'time': the two halves of one moment, in the customer's zone.
 * 'caption': words for reading.
 */
export type FieldKind =
  | 'choice'
  | 'line'
  | 'text'
  | 'switch'
  | 'whole'
  | 'money'
  | 'date'
  | 'time'
  | 'caption';

export interface TicketField {
  wire: string;
  also?: readonly string[];
  kind: FieldKind;
  section: TicketSection;
  travels: readonly ('create' | 'change')[];
  isRequired?: boolean;
  /** Characters of a text, or the greatest number. */
  most?: number;
  least?: number;
  opens?: TicketSection;
}

type ValueOf<Name extends TicketFieldName> = (typeof ticketFields)[Name]['kind'] extends 'switch'
  ? boolean
  : string;

/** What is in the fields: switches as booleans, all else as text, as the customer typed it or reads it. */
export type TicketFormValues = { [Name in TicketFieldName]: ValueOf<Name> };

export const ticketFieldNames = Object.keys(ticketFields).filter(isTicketFieldName);

function isTicketFieldName(name: string): name is TicketFieldName {
  return Object.hasOwn(ticketFields, name);
}

/** The entry with all that it may hold. */
export function ticketField(name: TicketFieldName): TicketField {
  return ticketFields[name];
}

/** Field of the wire → its name here, for refusals that name one. */
export const ticketFieldOfWire: Readonly<Record<string, TicketFieldName>> = Object.fromEntries(
  ticketFieldNames.flatMap((name) =>
    [ticketField(name).wire, ...(ticketField(name).also ?? [])].map((wire) => [wire, name]),
  ),
);

/** The key of "none of these" (panel protocol §5.2). */
export const NOTHING_CHOSEN = 'null';

/** What happens to one service at the deadline can happen only to a service that is named (panel protocol §6.1). */
export function actionNeedsService(action: string): boolean {
  return action === 'suspend_item';
}
