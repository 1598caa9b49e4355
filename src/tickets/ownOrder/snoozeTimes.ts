const MORNING_HOUR = 9;
const MONDAY = 1;

/** When a snoozed ticket may come back, by the clock of this device: epoch milliseconds. */
export type SnoozeTimes = { tomorrow: number; monday: number };

export function snoozeTimes(now: number): SnoozeTimes {
  const today = new Date(now);
  const toMonday = (MONDAY - today.getDay() + 7) % 7;
  return { tomorrow: morningIn(today, 1), monday: morningIn(today, toMonday === 0 ? 7 : toMonday) };
}

/** The morning of a day `YYYY-MM-DD`; null where it does not exist or is not ahead. */
export function morningOf(day: string, now: number): number | null {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  const morning = new Date(year, month - 1, date, MORNING_HOUR);
  const isThatDay = morning.getMonth() === month - 1 && morning.getDate() === date;
  return isThatDay && morning.getTime() > now ? morning.getTime() : null;
}

function morningIn(today: Date, days: number): number {
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, MORNING_HOUR).getTime();
}
