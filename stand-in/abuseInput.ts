import { parseDate, parseTime, dayMs } from './clock.ts';
import { badValue, emptyValue, readOnlyField } from './errors.ts';
import { abuseActions } from './formChoices.ts';
import { refuseTooLong } from './messageInput.ts';
import type { RequestBag } from './requestBag.ts';
import type { TicketRecord } from './tickets.ts';

/** What a violation consists of (panel protocol §6.1). The deadline is in the panel's zone. */
export type AbuseFacts = Pick<
  TicketRecord,
  'score' | 'action' | 'deadlineDate' | 'deadlineTime' | 'scoreNote'
>;

const columnOf = {
  score: 'score',
  action: 'action',
  deadline_date: 'deadlineDate',
  deadline_time: 'deadlineTime',
  score_note: 'scoreNote',
} as const;

type AbuseField = keyof typeof columnOf;

const abuseFields: readonly AbuseField[] = [
  'score',
  'action',
  'deadline_date',
  'deadline_time',
  'score_note',
];

const maxCommentCharacters = 1000;
const noAbuse: AbuseFacts = { score: 0, action: '', deadlineDate: '', deadlineTime: '', scoreNote: '' };

/** Throws `access` on the first field that would change what support registered. */
export function refuseChangedAbuse(bag: RequestBag, ticket: TicketRecord): void {
  if (ticket.abuseBy !== 'staff') return;
  for (const field of abuseFields) {
    const sent = bag.get(field);
    if (sent !== '' && sent !== String(ticket[columnOf[field]])) throw readOnlyField(field, sent);
  }
}

/** Whether the request says anything about a violation that the customer may register or change. */
export function hasAbuse(bag: RequestBag, ticket: TicketRecord | null): boolean {
  if (bag.get('show_abuse') !== '') return true;
  return ticket?.abuseBy === 'customer' && abuseFields.some((field) => bag.has(field));
}

interface AbuseCircumstances {
  /** The ticket that is changed; null for a new one. */
  ticket: TicketRecord | null;
  hasService: boolean;
  now: number;
}

/**
 * The violation as the customer wants it; null when the request leaves it as it is. `show_abuse=off` takes nothing
 * back, and what support registered is not touched. Throws `value` on the first bad field.
 */
export function readAbuse(bag: RequestBag, circumstances: AbuseCircumstances): AbuseFacts | null {
  const { ticket, hasService, now } = circumstances;
  const shown = bag.get('show_abuse');
  if (!['', 'on', 'off'].includes(shown)) throw badValue('show_abuse', shown);
  if (shown === 'off' || ticket?.abuseBy === 'staff' || !hasAbuse(bag, ticket)) return null;
  const before: AbuseFacts = ticket ?? noAbuse;
  return {
    score: readScore(bag, before),
    action: readAction(bag, before, hasService),
    ...readDeadline(bag, before, now),
    scoreNote: readComment(bag, before),
  };
}

function readScore(bag: RequestBag, before: AbuseFacts): number {
  const score = bag.get('score');
  if (score === '') return before.score;
  if (!/^\d{1,3}$/.test(score) || Number(score) > 100) throw badValue('score', score);
  return Number(score);
}

function readAction(bag: RequestBag, before: AbuseFacts, hasService: boolean): string {
  const action = bag.get('action') === '' ? before.action : bag.get('action');
  if (action === '') throw emptyValue('action');
  if (!abuseActions.some((known) => known === action)) throw badValue('action', action);
  if (action === 'suspend_item' && !hasService) throw badValue('action', action);
  return action;
}

function readDeadline(
  bag: RequestBag,
  before: AbuseFacts,
  now: number,
): Pick<AbuseFacts, 'deadlineDate' | 'deadlineTime'> {
  const deadlineDate = bag.get('deadline_date') === '' ? before.deadlineDate : bag.get('deadline_date');
  const deadlineTime = bag.get('deadline_time') === '' ? before.deadlineTime : bag.get('deadline_time');
  // A deadline that has passed since may stay as it is.
  const isUnchanged = deadlineDate === before.deadlineDate && deadlineTime === before.deadlineTime;
  const day = parseDate(deadlineDate);
  if (deadlineDate === '') throw emptyValue('deadline_date');
  if (day === null || (!isUnchanged && day + dayMs <= now)) throw badValue('deadline_date', deadlineDate);
  if (deadlineTime === '') throw emptyValue('deadline_time');
  const time = parseTime(deadlineTime);
  if (time === null || (!isUnchanged && day + time < now)) throw badValue('deadline_time', deadlineTime);
  return { deadlineDate, deadlineTime };
}

function readComment(bag: RequestBag, before: AbuseFacts): string {
  if (!bag.has('score_note')) return before.scoreNote;
  refuseTooLong('score_note', bag.get('score_note'), maxCommentCharacters);
  return bag.get('score_note');
}
