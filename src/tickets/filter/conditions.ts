import type { FilterPeriod, TicketFilter } from '../../panel/listFields.ts';

export type FilterStatus = TicketFilter['statuses'][number];
export type NamedPeriod = Exclude<FilterPeriod, 'any' | 'custom'>;

/** When the last message was written, in the customer's own days. */
export type Period =
  | { kind: 'any' }
  | { kind: 'named'; name: NamedPeriod }
  /** Days back from now; null is open. */
  | { kind: 'age'; newer: number | null; older: number | null }
  /** `YYYY-MM-DD`, both inclusive, '' is open. */
  | { kind: 'range'; from: string; to: string };

/** What the customer asks of the list. Ages stay ages here: what they mean in days is decided when the panel is asked. */
export type Conditions = {
  /** Ticket numbers in plain digits. */
  numbers: readonly string[];
  subject: string;
  message: string;
  isAbuse: boolean | null;
  /** Each once, in the order of `filterStatuses`. */
  statuses: readonly FilterStatus[];
  period: Period;
};

export const filterStatuses = ['new', 'inProgress', 'waiting', 'closed', 'archived'] as const;

export const noConditions: Conditions = {
  numbers: [],
  subject: '',
  message: '',
  isAbuse: null,
  statuses: [],
  period: { kind: 'any' },
};

/** How many of the six conditions are set. */
export function countConditions(conditions: Conditions): number {
  const { numbers, subject, message, isAbuse, statuses, period } = conditions;
  const set = [
    numbers.length > 0,
    subject,
    message,
    isAbuse !== null,
    statuses.length > 0,
    period.kind !== 'any',
  ];
  return set.filter(Boolean).length;
}

/** The conditions with the status added, or without it where it was there. */
export function toggleStatus(conditions: Conditions, status: FilterStatus): Conditions {
  const { statuses } = conditions;
  const wanted = statuses.includes(status)
    ? statuses.filter((each) => each !== status)
    : filterStatuses.filter((each) => each === status || statuses.includes(each));
  return { ...conditions, statuses: wanted };
}
