const DATE_TIME = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[ T]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?)?$/;

/**
 * Epoch milliseconds of `YYYY-MM-DD`, `… HH:MM` or `… HH:MM:SS` in that zone. Null for a day or an hour that does not
 * exist (0000-00-00, 31 February), for another format, and for the epoch itself, by which panels mean "never".
 * Of an hour that a clock change doubles the first is meant; one that it skips lies after the change.
 */
export function panelInstant(written: string, timeZone: string): number | null {
  const match = DATE_TIME.exec(written.trim());
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  if (hour > 23 || minute > 59 || second > 59 || !isDay(year, month, day)) return null;
  // A time that is not written is NaN.
  const asUtc = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0);
  const instant = timeZone === 'UTC' ? asUtc : inZone(asUtc, timeZone);
  return asUtc === 0 || instant === 0 ? null : instant;
}

/** The day that a calendar in that zone shows at that instant, `YYYY-MM-DD`. */
export function dayIn(instant: number, timeZone: string): string {
  const shown = instant + (timeZone === 'UTC' ? 0 : offsetAt(instant, timeZone));
  return new Date(shown).toISOString().slice(0, 10);
}

// Date.UTC takes years below 100 for those of the last century.
function isDay(year: number, month: number, day: number): boolean {
  if (year < 100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function inZone(asUtc: number, timeZone: string): number {
  const before = asUtc - offsetAt(asUtc - 86_400_000, timeZone);
  if (before + offsetAt(before, timeZone) === asUtc) return before;
  const after = asUtc - offsetAt(asUtc + 86_400_000, timeZone);
  if (after + offsetAt(after, timeZone) === asUtc) return after;
  return before;
}

let clock: { timeZone: string; format: Intl.DateTimeFormat } | null = null;

/** What a clock in the zone shows at that instant, minus UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  if (clock?.timeZone !== timeZone) clock = { timeZone, format: clockOf(timeZone) };
  const parts = new Map<string, number>();
  for (const { type, value } of clock.format.formatToParts(instant)) parts.set(type, Number(value));
  const part = (type: string): number => parts.get(type) ?? 0;
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - instant;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const numeric = 'numeric' as const;
  return new Intl.DateTimeFormat('en-u-ca-iso8601', {
    timeZone,
    hourCycle: 'h23',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  });
}
