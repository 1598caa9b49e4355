import { dayMs } from './clock.ts';

export const periodKeys = [
  'nodate',
  'today',
  'yesterday',
  'currentweek',
  'previousweek',
  'currentmonth',
  'previousmonth',
  'other',
] as const;

interface Period {
  from: number | null;
  before: number | null;
}

/** The span a named period means now: from inclusive, before exclusive. Days are UTC, weeks start on Monday (panel protocol §4.4). */
export function lastMessagePeriod(key: string, now: number): Period {
  const today = now - (now % dayMs);
  const date = new Date(now);
  const monday = today - ((date.getUTCDay() + 6) % 7) * dayMs;
  const month = (shift: number) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + shift);
  const periods: Readonly<Record<string, Period>> = {
    today: { from: today, before: today + dayMs },
    yesterday: { from: today - dayMs, before: today },
    currentweek: { from: monday, before: monday + 7 * dayMs },
    previousweek: { from: monday - 7 * dayMs, before: monday },
    currentmonth: { from: month(0), before: month(1) },
    previousmonth: { from: month(-1), before: month(0) },
  };
  return periods[key] ?? { from: null, before: null };
}
