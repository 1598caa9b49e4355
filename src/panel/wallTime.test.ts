import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wallMoment, wallTime } from './wallTime.ts';

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/St_Johns',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

test('what a clock shows means the moment at which it shows it', () => {
  const minutes = fc.integer({ min: Date.UTC(2001, 0) / 60_000, max: Date.UTC(2060, 0) / 60_000 });
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
      const instant = minute * 60_000;
      const shown = wallTime(instant, zone);
      const meant = wallMoment(shown, zone);
      const found = meant.kind === 'none' ? Number.NaN : meant.instant;
      expect(wallTime(found, zone)).toEqual(shown);
      expect(meant.kind === 'doubled' || found === instant).toBe(true);
    }),
  );
});

test.each([
  ['2026-03-29', '02:30', 'Europe/Berlin', 'skipped', Date.UTC(2026, 2, 29, 1, 30)],
  ['2026-10-25', '02:30', 'Europe/Berlin', 'doubled', Date.UTC(2026, 9, 25, 0, 30)],
  ['2026-10-25', '03:00', 'Europe/Berlin', 'once', Date.UTC(2026, 9, 25, 2, 0)],
  ['2026-04-05', '01:45', 'Australia/Lord_Howe', 'doubled', Date.UTC(2026, 3, 4, 14, 45)],
  ['2027-01-15', '18:00', 'UTC', 'once', Date.UTC(2027, 0, 15, 18)],
])('%s %s in %s: the hour comes %s (H066)', (date, time, zone, kind, instant) => {
  expect(wallMoment({ date, time }, zone)).toEqual({ kind, instant });
});

test.each([
  ['2026-02-30', '12:00'],
  ['2026-13-01', '12:00'],
  ['2026-01-01', '24:00'],
  ['2026-01-01', ''],
  ['', '12:00'],
  ['2026-01-01', '12:00:30'],
])('%s %s is no moment (H066)', (date, time) => {
  expect(wallMoment({ date, time }, 'Europe/Berlin')).toEqual({ kind: 'none' });
});
