import { panelInstant } from './panelDates.ts';

/** What a clock on the wall shows: `YYYY-MM-DD` and `HH:MM`. */
export type WallTime = { date: string; time: string };

/**
 * What moment a clock in that zone means. 'none': no such day or hour. 'skipped': the clock jumps over it, the moment is
 * that far after the jump. 'doubled': the clock shows it twice, the first is meant.
 */
export type WallMoment = { kind: 'none' } | { kind: 'once' | 'skipped' | 'doubled'; instant: number };

/** Clocks are put back by so much, in minutes: half an hour on Lord Howe Island, two in Antarctica. */
const PUT_BACK_MINUTES = [30, 60, 120];

export function wallMoment({ date, time }: WallTime, timeZone: string): WallMoment {
  const instant = panelInstant(`${date} ${time}`, timeZone);
  if (instant === null || !/^\d{2}:\d{2}$/.test(time)) return { kind: 'none' };
  if (!isShownAt(instant)) return { kind: 'skipped', instant };
  const isDoubled = PUT_BACK_MINUTES.some((minutes) => isShownAt(instant + minutes * 60_000));
  return { kind: isDoubled ? 'doubled' : 'once', instant };

  function isShownAt(moment: number): boolean {
    const shown = wallTime(moment, timeZone);
    return shown.date === date && shown.time === time;
  }
}

/** What a clock in that zone shows at that instant. */
export function wallTime(instant: number, timeZone: string): WallTime {
  const parts = new Map<string, string>(
    new Intl.DateTimeFormat('en-u-ca-iso8601', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: string) => parts.get(type) ?? '';
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** The zone of this browser. */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
