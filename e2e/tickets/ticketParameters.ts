import type { Locator } from '@playwright/test';
import type { Seeder } from '../../stand-in/seedBuilders.ts';
import type { TicketFieldName } from '../../src/panel/ticketFields.ts';

/** What the panel has stored of a ticket, its first message and its account, and the service that was chosen for it. */
export interface Stored {
  ticket: NonNullable<ReturnType<Seeder['storedTicket']>>;
  message: string;
  account: ReturnType<Seeder['account']>;
  service: number;
}

type Fill = (form: Locator) => Promise<unknown>;

/** One parameter of `clientticket.edit`, as a customer meets it and as it comes to rest. */
interface Parameter {
  label: string;
  /** Its names on the wire. */
  wire: readonly string[];
  /** How it is filled in; absent where the customer only reads it. */
  create?: Fill;
  change?: Fill;
  stored: (stored: Stored) => unknown;
  /** After it was created, and after it was changed: what is stored, and what Details says then. */
  created: readonly [stored: unknown, shown: string | RegExp];
  changed: readonly [stored: unknown, shown: string | RegExp];
  /** A value of the panel's that is for reading alone, and the words in which it is read. */
  readOnly: readonly [value: string, words: string];
}

const fill =
  (label: string, value: string): Fill =>
  (form) =>
    form.getByLabel(label, { exact: true }).fill(value);
const choose =
  (label: string, caption: string): Fill =>
  (form) =>
    form.getByRole('combobox', { name: label, exact: true }).selectOption(caption);
const turnOn =
  (label: string): Fill =>
  (form) =>
    form.getByRole('switch', { name: label }).check();

/** What stays as it was created. */
function same(stored: unknown, shown: string | RegExp) {
  const value = [stored, shown] as const;
  return { created: value, changed: value };
}

/**
 * All of them, in the order of the form: a field more in its description has to have its line here. The customer has
 * two providers and one service, support has charged 5.00 since the ticket was opened, and the page is in Berlin.
 */
export const parameters: Readonly<Record<TicketFieldName, Parameter>> = {
  provider: {
    label: 'Provider',
    wire: ['ticket_project_select'],
    create: choose('Provider', 'Example Cloud'),
    // A department belongs to its provider: 20 to the second one.
    stored: ({ ticket }) => ticket.departmentId >= 20,
    ...same(true, 'Example Cloud'),
    readOnly: ['2', 'Example Cloud'],
  },
  department: {
    label: 'Department',
    wire: ['client_department'],
    create: (form) => form.getByRole('radio', { name: 'Cloud support' }).check(),
    stored: ({ ticket }) => ticket.departmentId,
    ...same(20, 'Cloud support'),
    readOnly: ['20', 'Cloud support'],
  },
  service: {
    label: 'Service',
    wire: ['ticket_item'],
    create: async (form) => {
      await form.getByRole('combobox', { name: 'Service' }).fill('WEB01');
      await form.page().getByRole('option', { name: /web01/ }).click();
    },
    stored: ({ ticket, service }) => ticket.serviceId === service,
    ...same(true, /^#\d+ VPS web01\.example\.com$/),
    readOnly: ['null', 'This ticket is not associated with a service'],
  },
  linkedService: {
    // The caption of the service: said once, as its name.
    label: 'Service',
    wire: ['item'],
    stored: ({ ticket, service }) => ticket.serviceId === service,
    ...same(true, /^#\d+ VPS web01\.example\.com$/),
    readOnly: [
      'This ticket is not associated with a service',
      'This ticket is not associated with a service',
    ],
  },
  priority: {
    label: 'Priority',
    wire: ['client_priority'],
    create: choose('Priority', 'High'),
    change: choose('Priority', 'Low'),
    stored: ({ ticket }) => ticket.wishedPriority,
    created: [1, 'High'],
    changed: [3, 'Low'],
    readOnly: ['3', 'Low'],
  },
  priorityInForce: {
    label: 'Priority in force',
    wire: ['priority'],
    stored: ({ ticket }) => ticket.priority,
    created: [1, 'High'],
    changed: [2, 'Normal'],
    readOnly: ['1', 'High'],
  },
  subject: {
    label: 'Subject',
    wire: ['name', 'subject'],
    create: fill('Subject', '  Disk full + 🔥 '),
    stored: ({ ticket }) => ticket.subject,
    ...same('  Disk full + 🔥 ', 'Disk full + 🔥'),
    readOnly: ['Fixed', 'Fixed'],
  },
  message: {
    label: 'Message',
    wire: ['message'],
    create: fill('Message', 'It is **full**.\n\n  Really.'),
    stored: ({ message }) => message,
    // A browser sends line ends beside files as CR LF. It is read in the conversation.
    ...same('It is **full**.\r\n\r\n  Really.', 'It is full.'),
    readOnly: ['As written', 'As written'],
  },
  hasOptions: {
    label: 'More options',
    wire: ['show_optional'],
    create: turnOn('More options'),
    change: turnOn('More options'),
    // Shows the next ones and has no other effect: what they hold is stored.
    stored: ({ ticket }) => ticket.note !== '',
    ...same(true, 'off'),
    readOnly: ['on', 'on'],
  },
  note: {
    label: 'Note',
    wire: ['note_message'],
    create: fill('Note', 'For myself'),
    change: fill('Note', 'Ask again\non Monday'),
    stored: ({ ticket }) => ticket.note,
    created: ['For myself', 'For myself'],
    changed: ['Ask again\non Monday', 'Ask again\non Monday'],
    readOnly: ['Noted', 'Noted'],
  },
  supportFee: {
    label: 'Support fee',
    wire: ['ticket_expense'],
    stored: ({ ticket }) => ticket.fee,
    ...same(500, '5.00'),
    readOnly: ['7.50', '7.50'],
  },
  toTop: {
    label: 'Move to the top of the queue',
    wire: ['high_priority'],
    create: turnOn('Move to the top of the queue'),
    stored: ({ ticket }) => ticket.priority === 1,
    // An act that is over: the panel shows it as off again.
    created: [true, 'off'],
    changed: [false, 'off'],
    readOnly: ['on', 'on'],
  },
  resetPriority: {
    label: 'Reset raised priority',
    wire: ['low_priority'],
    // It excludes the one above, so a new ticket has the one and a change the other.
    change: turnOn('Reset raised priority'),
    stored: ({ ticket }) => ticket.priority === 2,
    created: [false, 'off'],
    changed: [true, 'off'],
    readOnly: ['on', 'on'],
  },
  incidents: {
    label: 'Incidents',
    wire: ['incident_count'],
    stored: ({ account }) => account.incidents,
    ...same(3, '3'),
    readOnly: ['8', '8'],
  },
  isAbuse: {
    label: 'Register abuse',
    wire: ['show_abuse'],
    create: turnOn('Register abuse'),
    stored: ({ ticket }) => ticket.abuseBy,
    ...same('customer', 'on'),
    readOnly: ['on', 'on'],
  },
  score: {
    label: 'Abuse score',
    wire: ['score'],
    create: fill('Abuse score', '25'),
    change: fill('Abuse score', '30'),
    stored: ({ ticket }) => ticket.score,
    created: [25, '25'],
    changed: [30, '30'],
    readOnly: ['44', '44'],
  },
  action: {
    label: 'Action',
    wire: ['action'],
    create: choose('Action', 'Suspend the selected service'),
    change: choose('Action', "Suspend all of the client's services"),
    stored: ({ ticket }) => ticket.action,
    created: ['suspend_item', 'Suspend the selected service'],
    changed: ['suspend_all', "Suspend all of the client's services"],
    readOnly: ['suspend_all', "Suspend all of the client's services"],
  },
  deadlineDate: {
    label: 'Deadline date',
    wire: ['deadline_date'],
    create: fill('Deadline date', '2031-01-15'),
    change: fill('Deadline date', '2031-07-02'),
    stored: ({ ticket }) => ticket.deadlineDate,
    created: ['2031-01-15', '2031-01-15'],
    // Half past midnight in Berlin's summer is the evening before in the panel's zone.
    changed: ['2031-07-01', '2031-07-02'],
    readOnly: ['2031-03-03', 'Mar 4, 2031'],
  },
  deadlineTime: {
    label: 'Deadline time',
    wire: ['deadline_time'],
    create: fill('Deadline time', '18:30'),
    change: fill('Deadline time', '00:30'),
    stored: ({ ticket }) => ticket.deadlineTime,
    created: ['17:30', '18:30'],
    changed: ['22:30', '00:30'],
    readOnly: ['23:15', '12:15 AM · In your time zone, Europe/Berlin.'],
  },
  comment: {
    label: 'Comment',
    wire: ['score_note'],
    create: fill('Comment', 'Second report'),
    change: fill('Comment', 'Third report'),
    stored: ({ ticket }) => ticket.scoreNote,
    created: ['Second report', 'Second report'],
    changed: ['Third report', 'Third report'],
    readOnly: ['Said so', 'Said so'],
  },
};
