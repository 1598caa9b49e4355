import type { Wait } from './domain.ts';

const DAYS_AND_CLOCK = /^(?:([0-9]{1,5})d\+)?([0-9]{1,4}):([0-5][0-9])$/;

/** `0d+03:25`, `125:10`, seconds in digits; other words stay words, empty is null: support spoke last (panel protocol §4.3). */
export function waitTime(written: string): Wait | null {
  const trimmed = written.trim();
  if (trimmed === '') return null;
  if (/^[0-9]{1,10}$/.test(trimmed)) return { seconds: Number(trimmed) };
  const match = DAYS_AND_CLOCK.exec(trimmed);
  if (!match) return { text: trimmed };
  const [days = 0, hours = 0, minutes = 0] = match.slice(1).map(Number);
  // Days that are not written are NaN.
  return { seconds: (((days || 0) * 24 + hours) * 60 + minutes) * 60 };
}
