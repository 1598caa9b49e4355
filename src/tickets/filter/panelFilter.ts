import type { TicketFilter } from '../../panel/listFields.ts';
import { dayIn, panelInstant } from '../../panel/panelDates.ts';
import type { Conditions, NamedPeriod, Period } from './conditions.ts';

/** When and where the customer asks. `now` is epoch milliseconds, zones are IANA names. */
export type Here = { now: number; zone: string; panelZone: string };

/** Days that the customer means, `YYYY-MM-DD`, both inclusive, '' is open. */
type Days = { from: string; to: string };

/** The conditions as the panel is asked, ages and named periods turned into days. */
export function panelFilter(conditions: Conditions, here: Here): TicketFilter {
  const { numbers, subject, message, isAbuse, statuses, period } = conditions;
  return { number: numbers.join(','), subject, message, isAbuse, statuses, ...panelPeriod(period, here) };
}

type PanelPeriod = Pick<TicketFilter, 'period' | 'periodStart' | 'periodEnd' | 'notBefore' | 'before'>;

function panelPeriod(period: Period, here: Here): PanelPeriod {
  const plain: PanelPeriod = { period: 'any', periodStart: '', periodEnd: '', notBefore: null, before: null };
  if (period.kind === 'any') return plain;
  if (period.kind === 'named' && here.zone === here.panelZone) return { ...plain, period: period.name };
  return { ...plain, period: 'custom', ...panelDays(customerDays(period, here), here) };
}

/** The days that a period covers now, in the customer's zone (features C30). */
export function customerDays(period: Exclude<Period, { kind: 'any' }>, { now, zone }: Here): Days {
  if (period.kind === 'range') return period;
  const today = dayIn(now, zone);
  if (period.kind === 'named') return daysOf[period.name](today);
  const back = (days: number | null) => (days === null ? '' : shiftDay(today, -days));
  return { from: back(period.newer), to: back(period.older) };
}

// Weeks begin on Monday, as the panel's do (protocol §4.4).
const daysOf: Record<NamedPeriod, (today: string) => Days> = {
  today: (today) => ({ from: today, to: today }),
  yesterday: (today) => ({ from: shiftDay(today, -1), to: shiftDay(today, -1) }),
  currentWeek: (today) => weekFrom(monday(today)),
  previousWeek: (today) => weekFrom(shiftDay(monday(today), -7)),
  currentMonth: (today) => monthOf(today),
  previousMonth: (today) => monthOf(shiftDay(`${today.slice(0, 8)}01`, -1)),
};

function monday(day: string): string {
  return shiftDay(day, -((new Date(day).getUTCDay() + 6) % 7));
}

function weekFrom(first: string): Days {
  return { from: first, to: shiftDay(first, 6) };
}

function monthOf(day: string): Days {
  const first = `${day.slice(0, 8)}01`;
  const inNext = shiftDay(first, 31);
  return { from: first, to: shiftDay(`${inNext.slice(0, 8)}01`, -1) };
}

function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The panel counts whole days of its own zone. Where the customer's begin at other hours it is asked for every day
 * that they touch, and told which instants are meant.
 */
function panelDays({ from, to }: Days, { zone, panelZone }: Here) {
  if (zone === panelZone) return { periodStart: from, periodEnd: to };
  const notBefore = from === '' ? null : panelInstant(from, zone);
  const before = to === '' ? null : panelInstant(shiftDay(to, 1), zone);
  return {
    periodStart: notBefore === null ? from : dayIn(notBefore, panelZone),
    periodEnd: before === null ? to : dayIn(before - 1, panelZone),
    notBefore,
    before,
  };
}
